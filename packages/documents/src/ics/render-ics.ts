import { occurrences } from '@charter/model/calendar.ts';
import type { Charter } from '@charter/model/charter.ts';
import { membership } from '@charter/model/membership.ts';
import { addDuration, type CalendarDate } from '@charter/model/value/date.ts';
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { CalendarEvent, EventKind } from '../calendar/event.ts';
import { eventsOf } from '../calendar/events-of.ts';
import { editedOn } from '../edited-on.ts';
import { type Edition, editionOf } from '../edition.ts';
import { showControls } from '../html/controls.ts';
import type { PageContext } from '../page/render-page.ts';
import { fill } from '../words/phrase.ts';
import { folded } from './fold.ts';
import { recurrenceRule } from './recurrence-rule.ts';
import { revisionOf } from './revision.ts';

const PRODUCT = '-//charter//charter//EN';
const A_DAY = { kind: 'duration', amount: '1', unit: 'day' } as const;
/** A calendar writes years in four digits, and the library leaves noughts away. */
const EARLIEST = '1000-01-01';

/** How many days ahead one is reminded: long where others have to be asked first, a day before a meeting. */
const LEAD_DAYS: Readonly<Partial<Record<EventKind, number>>> = {
  renewal: 28,
  'renewal-notice': 28,
  'exit-notice': 28,
  end: 28,
  renegotiation: 14,
  'phase-renegotiation': 14,
  review: 14,
  win: 14,
  target: 14,
  forum: 1,
  meeting: 1,
};
const USUAL_LEAD_DAYS = 7;

/** The calendar of a charter, for any calendar program: imported again, it changes the events that are there. Nothing where no day is named. */
export function renderIcs(charter: Charter, { language }: Pick<PageContext, 'language'>): string | undefined {
  const edition = editionOf(charter, language);
  const events = eventsOf(charter)
    .filter(({ day }) => day >= EARLIEST)
    .flatMap((event) => oneByOne(charter, event))
    .map((event) => attributesOf(edition, event));
  if (events.length === 0) return undefined;
  // Without a method, which would ask for an organizer with an address, the stamp of an event tells when it was last revised.
  const { error, value } = createEvents(events, { productId: PRODUCT, method: '', calName: plain(charter.title) });
  if (value === null) throw error ?? new Error('The calendar could not be written.');
  return folded(value);
}

/** What recurs in a way that no rule tells stands on each of its days. */
function oneByOne({ origin }: Charter, event: CalendarEvent): CalendarEvent[] {
  const { day, key, repeats } = event;
  if (repeats?.until === undefined || recurrenceRule(day, repeats) !== undefined) return [event];
  const days = occurrences({ cadence: { every: repeats.every, origin }, first: day }, { from: day, to: repeats.until });
  const { repeats: _, ...once } = event;
  return days?.map((each, index) => ({ ...once, key: `${key}.on-${index + 1}`, day: each })) ?? [event];
}

/** The library takes the time of writing by a name that its types leave out. */
type Attributes = EventAttributes & { readonly timestamp: DateArray };

function attributesOf({ charter, words, values }: Edition, event: CalendarEvent): Attributes {
  const { day, kind, key, title, repeats, who } = event;
  const edited = editedOn(charter);
  const revised = [...arrayOf(edited < EARLIEST ? EARLIEST : edited), 0, 0] as DateArray;
  const people = membership(charter);
  const rule = repeats && recurrenceRule(day, repeats);
  const said = [
    who.length > 0 && fill(words.shell.labelled, { label: words.calendar.who, text: who.map((ref) => people.title(ref)).join(', ') }),
    repeats && rule === undefined && values.cadence({ every: repeats.every, origin: charter.origin }),
    repeats?.beginningUnsaid && words.calendar.beginningUnsaid,
    charter.title,
  ];
  const name = words.calendar.kinds[kind];
  const summary = plain(title === '' ? name : fill(words.shell.labelled, { label: name, text: title }));
  return {
    uid: `${charter.id}.${key}@charter`,
    sequence: revisionOf(charter),
    timestamp: revised,
    lastModified: revised,
    start: arrayOf(day),
    end: arrayOf(addDuration(day, A_DAY) ?? day),
    title: summary,
    description: plain(said.filter((line) => typeof line === 'string').join('\n')),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    alarms: [{ action: 'display', description: escaped(summary), trigger: { before: true, hours: hoursAhead(kind) } }],
    ...(rule === undefined ? {} : { recurrenceRule: rule }),
  };
}

/** One is reminded in the morning. */
function hoursAhead(kind: EventKind): number {
  return (LEAD_DAYS[kind] ?? USUAL_LEAD_DAYS) * 24 - 9;
}

/** The library escapes the texts of an event, and forgets that of its reminder. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&');
}

function arrayOf(day: CalendarDate): [number, number, number] {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return [year, month, dayOfMonth];
}

/** A text of one line or several, in which nothing can end a line of the file. */
function plain(text: string): string {
  return showControls(text);
}
