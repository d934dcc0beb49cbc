import { lastDayOfTerm } from '@charter/model/term.ts';
import { addDuration, type CalendarDate, compareDates, daysBetween } from '@charter/model/value/date.ts';
import { multiplyDecimals } from '@charter/model/value/decimal.ts';
import type { CalendarEvent, EventKind } from '../calendar/event.ts';
import { eventsOf } from '../calendar/events-of.ts';
import { type Html, html } from '../html/markup.ts';
import { plain } from '../html/prose.ts';
import type { Page } from '../page/page.ts';
import { apart } from './kit/apart.ts';
import { type Label, label } from './kit/label.ts';
import { LINE } from './kit/measure.ts';
import { labelledText } from './kit/names.ts';
import { type Drawing, picture } from './kit/picture.ts';
import { dot, line } from './kit/shapes.ts';

/** A day of the timeline and what falls on it. */
export interface Moment {
  readonly day: CalendarDate;
  readonly texts: readonly string[];
  readonly isWin: boolean;
}

/** From one day to another, drawn as a part of the way: the time between the last day for notice and what it is for; the time after the end. */
interface Stretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly kind: 'promise' | 'late';
}

/** What everybody should know of the life of a charter. */
const KINDS: readonly EventKind[] = [
  ...(['start', 'renegotiation', 'phase-renegotiation', 'win', 'review'] as const),
  ...(['renewal-notice', 'renewal', 'exit-notice', 'end'] as const),
];

/** How long a day is, in pixels, until the whole has reached its length. */
const PER_DAY = 1.2;
const LONGEST = 420;

/** Where the way runs, and where the words beside it begin. */
const WAY = 8;
const WORDS = 40;

/** From this width on the dates have a column of their own. */
const WIDE = 400;
const DATES = 150;

/** What recurs more often than this is not drawn each time. */
const MOST_TURNS = 24;

const RADIUS = 4.5;
const GAP = 8;

/** The life of a charter from its first day to its last, running down: each day has its words beside it, and a line to its place on the way. */
export function timeline(page: Page): Html | undefined {
  const moments = momentsOf(page);
  if (moments.length < 3) return undefined;
  return picture({
    id: 'c-picture-timeline',
    title: page.words.pictures.timeline,
    description: moments.map(({ day, texts }) => labelledText(page, page.values.date(day), texts.join(', '))).join('; '),
    draw: (width) => drawn(page, moments, width),
  });
}

/** The days in their order; what falls on one day stands together. */
export function momentsOf(page: Page): readonly Moment[] {
  const known = eventsIn(page).map((event) => ({ day: event.day, text: eventText(page, event), isWin: event.kind === 'win' }));
  const after = lastDayOf(page);
  const all = after === undefined ? known : [...known, { day: after, text: page.words.pictures.woundDown, isWin: false }];
  const days = [...new Set(all.map(({ day }) => day))].sort(compareDates);
  return days.map((day) => {
    const there = all.filter((other) => other.day === day);
    return { day, texts: [...new Set(there.map(({ text }) => text))], isWin: there.some(({ isWin }) => isWin) };
  });
}

function eventsIn({ charter }: Page): readonly CalendarEvent[] {
  return eventsOf(charter).filter(({ kind }) => KINDS.includes(kind));
}

function eventText(page: Page, { kind, title, repeats }: CalendarEvent): string {
  const name = page.words.calendar.kinds[kind];
  const text = labelledText(page, name, plain(title)) || name;
  return repeats === undefined ? text : `${text} (${page.values.cadence({ every: repeats.every, origin: page.charter.origin })})`;
}

/** When everything is wound down after the end. */
function lastDayOf({ charter: { term, exit } }: Page): CalendarDate | undefined {
  const end = term && lastDayOfTerm(term);
  return end && exit?.windDown && addDuration(end, exit.windDown);
}

/** The days on which that which recurs takes place again, up to the end. */
function returnsOf({ day, repeats }: CalendarEvent): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let turn = 1; repeats?.until !== undefined && turn <= MOST_TURNS; turn++) {
    const { every, until } = repeats;
    const next = addDuration(day, { ...every, amount: multiplyDecimals(every.amount, String(turn)) });
    if (next === undefined || compareDates(next, until) > 0) break;
    days.push(next);
  }
  return days;
}

function stretchesOf(page: Page): readonly Stretch[] {
  const events = eventsOf(page.charter);
  const days = (kind: EventKind) => events.filter((event) => event.kind === kind).map(({ day }) => day);
  const [end] = days('end');
  const after = lastDayOf(page);
  const notices = [
    ...days('renewal-notice').map((from) => ({ from, to: days('renewal').find((day) => compareDates(day, from) >= 0) })),
    ...days('exit-notice').map((from) => ({ from, to: end })),
  ];
  return [
    ...notices.flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to, kind: 'promise' as const }])),
    ...(end === undefined || after === undefined ? [] : [{ from: end, to: after, kind: 'late' as const }]),
  ];
}

function drawn(page: Page, moments: readonly Moment[], width: number): Drawing {
  const [first, last] = [moments[0]?.day ?? '', moments.at(-1)?.day ?? ''];
  const length = daysBetween(first, last);
  const labels = moments.map((moment) => wordsOf(page, moment, width));
  const heights = labels.map(({ height }) => height + GAP);
  const lowest = (heights.at(-1) ?? 0) - LINE / 2;
  const least = heights.reduce((sum, height) => sum + height, 0);
  const whole = Math.max(least, Math.min(LONGEST, length * PER_DAY));
  const y = (day: CalendarDate) => LINE / 2 + (daysBetween(first, day) / length) * (whole - LINE / 2 - lowest);
  const tops = apart(
    moments.map(({ day }) => y(day) - LINE / 2),
    heights,
    whole,
  );
  const stretches = stretchesOf(page);
  const again = eventsIn(page).flatMap(returnsOf);
  const end = stretches.find(({ kind }) => kind === 'late')?.from ?? last;
  return {
    height: whole - GAP,
    marks: [
      line(WAY, y(first), WAY, y(end), 'edge'),
      stretches.map(({ from, to, kind }) => line(WAY, y(from), WAY, y(to), kind)),
      again.map((day) => line(WAY - RADIUS, y(day), WAY + RADIUS, y(day), 'edge')),
      moments.map(({ day }, index) => line(WAY, y(day), WORDS - GAP / 2, (tops[index] ?? 0) + LINE / 2, 'hair')),
      moments.map(({ day }) => dot(WAY, y(day), RADIUS, 'moment')),
      moments.map(({ day, isWin }) => isWin && line(0, y(day), 2 * WAY, y(day), 'promise')),
      labels.map(({ at }, index) => at(WORDS, tops[index] ?? 0)),
    ],
  };
}

/** A day and what falls on it: beside each other where there is room, else below each other. */
function wordsOf(page: Page, { day, texts }: Moment, width: number): Pick<Label, 'height' | 'at'> {
  const date = { text: page.values.date(day), tone: 'quiet' } as const;
  const words = texts.map((text) => ({ text }));
  if (width < WIDE) return label([date, ...words], width - WORDS);
  const [left, right] = [label([date], DATES), label(words, width - WORDS - DATES)];
  return { height: Math.max(left.height, right.height), at: (x, y) => html`${left.at(x, y)}${right.at(x + DATES, y)}` };
}
