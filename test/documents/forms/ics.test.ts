import { renderIcs } from '@charter/documents/ics/render-ics.ts';
import { occurrences } from '@charter/model/calendar.ts';
import type { Charter } from '@charter/model/charter.ts';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../../documents/html/hostile.ts';
import { exampleCharters } from '../../examples/example-charters.ts';
import { lowerText } from '../../language/lower-text.ts';

const ALL_YEAR = { from: '2026-01-01', to: '2026-12-31' };

function charterOf(statements: string): Charter {
  const [charter] = lowerText(`charter c "C" { ${statements} }`).charters;
  if (charter === undefined) throw new Error('There is no charter.');
  return charter;
}

function eventsIn(charter: Charter, language?: string): ICAL.Event[] {
  const text = renderIcs(charter, { language }) ?? 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function daysOf(event: ICAL.Event): string[] {
  const days: string[] = [];
  const next = event.iterator();
  for (let day = next.next(); day !== undefined && day !== null && days.length < 400; day = next.next()) days.push(day.toString());
  return days;
}

describe.each(exampleCharters().map((charter) => [charter.id, charter] as const))('the calendar of %s', (_, charter) => {
  const events = eventsIn(charter);

  test('has whole days, each event under a name of its own, with a reminder', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toMatch(/^-P/);
    }
  });

  test('has no line longer than 75 octets', () => {
    const lines = (renderIcs(charter, {}) ?? '').split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('is the same again', () => expect(renderIcs(charter, {})).toBe(renderIcs(charter, {})));
});

test('a meeting takes place on the days that the charter says, and not after its term', () => {
  const cadences = ['weekly', 'every 2 weeks', 'monthly', 'every 10 days', 'quarterly', 'daily', 'half-yearly', 'every 2 business days'];
  const meetings = cadences.flatMap((cadence) => ['2026-01-31', '2026-01-30', '2026-02-27'].map((first) => [cadence, first] as const));
  for (const [cadence, first] of meetings) {
    const charter = charterOf(`runs from 2026-01-05 to 2026-12-31 forum f "F" { meets ${cadence} from ${first} }`);
    const days = eventsIn(charter).flatMap((event) => (event.uid.startsWith('c.forum.f') ? daysOf(event) : []));
    const meets = charter.forums[0]?.meets;
    expect(days, `${cadence} from ${first}`).toEqual(meets && occurrences(meets, ALL_YEAR));
  }
});

test('a meeting whose first day nobody said is entered from the beginning of the term, and says so', () => {
  const [event] = eventsIn(charterOf('runs from 2026-01-05 for 12 weeks forum f "F" { meets weekly }')).filter(({ uid }) =>
    uid.includes('forum'),
  );
  expect(event?.startDate.toString()).toBe('2026-01-05');
  expect(event?.description).toContain('Move it to the day you agree.');
});

test('the last day to give notice lies that long before the day it is for', () => {
  const charter = charterOf('runs from 2026-01-05 to 2026-12-31 exit { notice 30 days } renewal on 2026-12-01 { notice 6 weeks }');
  const days = Object.fromEntries(eventsIn(charter).map(({ uid, startDate }) => [uid, startDate.toString()]));
  expect(days).toMatchObject({
    'c.exit-notice@charter': '2026-12-01',
    'c.renewal-notice@charter': '2026-10-20',
    'c.renewal@charter': '2026-12-01',
    'c.end@charter': '2026-12-31',
  });
});

/** What one changes, and how the charter said before and says after. */
const LATER: readonly (readonly [string, string, string])[] = [
  ['a version of a later day', 'version "1" on 2026-01-05', 'version "2" on 2026-02-05'],
  ['another version on the same day', 'version "1.9" on 2026-01-05', 'version "1.10" on 2026-01-05'],
  ['a version without a day', 'version "1"', 'version "2"'],
  ['since when it holds', 'version "1" on 2026-01-05', 'version "1" on 2026-01-05  status ratified since 2026-01-20'],
  ['what happened since', 'version "1" on 2026-01-05', 'version "1" on 2026-01-05 } log c { 2026-02-01 delivered e'],
];

test.each(LATER)(
  'imported again with %s, a calendar changes the events that are there, and an earlier one changes none',
  (_, before, after) => {
    const edition = (due: string, said: string) => `deliverable d "D" { due ${due} } deliverable e "E" ${said}`;
    const [earlier, later] = [charterOf(edition('2026-03-01', before)), charterOf(edition('2026-04-01', after))];
    const calendar = new Map<string, ICAL.Event>();
    const day = () => calendar.get('c.deliverable.d@charter')?.startDate.toString();
    imported(earlier, calendar);
    expect(day()).toBe('2026-03-01');
    imported(later, calendar);
    expect(day()).toBe('2026-04-01');
    imported(earlier, calendar);
    expect(day()).toBe('2026-04-01');
  },
);

/** Takes events into a calendar as RFC 5546 says: of two of one name the one with the higher number holds, and of one number that with the later stamp. */
function imported(charter: Charter, calendar: Map<string, ICAL.Event>): void {
  for (const event of eventsIn(charter)) {
    const there = calendar.get(event.uid);
    const ahead = event.sequence - (there?.sequence ?? -1) || stampOf(event).compare(stampOf(there ?? event));
    if (ahead >= 0) calendar.set(event.uid, event);
  }
}

function stampOf(event: ICAL.Event): ICAL.Time {
  return event.component.getFirstPropertyValue('dtstamp') as ICAL.Time;
}

test('numbers of editions stay within what calendars can count', () => {
  for (const said of ['version "999.999" on 9999-12-31', 'version "-5" on 0001-01-01', 'version "9" on 2273-01-01']) {
    const [event] = eventsIn(charterOf(`${said}  deliverable d "D" { due 2026-03-01 }`));
    expect(event?.sequence).toBeGreaterThanOrEqual(0);
    expect(event?.sequence).toBeLessThan(2 ** 31);
  }
});

test.each([...HOSTILE, 'x\r\nBEGIN:VEVENT', 'x\nDTSTART:20260101', 'x;y,z:\\n\\', '\u2028ATTENDEE:mailto:x'])(
  '%j stays a title',
  (text) => {
    const charter = charterOf('deliverable d "D" { due 2026-03-01 }');
    const hostile = { ...charter, title: text, deliverables: charter.deliverables.map((one) => ({ ...one, title: text })) };
    const written = renderIcs(hostile, {}) ?? '';
    const calendar = new ICAL.Component(ICAL.parse(written));
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(
      calendar
        .getFirstSubcomponent('vevent')
        ?.getAllProperties()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'description',
      'dtend',
      'dtstamp',
      'dtstart',
      'last-modified',
      'sequence',
      'summary',
      'transp',
      'uid',
      'x-microsoft-cdo-busystatus',
    ]);
    const reminder = calendar.getFirstSubcomponent('vevent')?.getFirstSubcomponent('valarm');
    expect(reminder?.getFirstPropertyValue('description')).toBe(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary'));
    expect(written).not.toMatch(/\r(?!\n)|(?<!\r)\n/);
  },
);
