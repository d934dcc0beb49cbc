import { hoursPerMonth } from '@charter/model/capacity.ts';
import { meetingLoad as loadsOf } from '@charter/model/meeting-load.ts';
import type { Capacity, Partner, Person } from '@charter/model/parties.ts';
import { compareDecimals, type Decimal, divideDecimals, multiplyDecimals, sumDecimals } from '@charter/model/value/decimal.ts';
import { nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';

export const meetingLoad = rule({
  code: 'meeting-load',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Meetings take no more of a month than is good for the work, nor most of the time that was set aside for it.',
  why: 'A rhythm that eats the week is kept for a month and then quietly dropped.',
  source: 'Rhythm: a cadence that you can keep; execution: committed capacity, and what meetings take of it',
  remedy: 'Meet less often or shorter, or send somebody else; where time is set aside, write it: `capacity 8 hours weekly`.',
  rows: [27, 175, 220],
  options: { mostHours: 24, mostPercent: 50 },
  *check(charter, { options }) {
    const loads = loadsOf(charter);
    for (const person of charter.people) {
      const hours = loads.get(person.id) ?? '0';
      yield* tooMuchOfCapacity(person, hours, options.mostPercent);
      // What somebody has set aside is a better measure.
      if (person.capacities.length > 0 || compareDecimals(hours, String(options.mostHours)) <= 0) continue;
      const rounded = divideDecimals(hours, '1', 'floor').split('.')[0];
      const message = `${person.title} would sit in the meetings of this charter for ${rounded} hours a month; more than ${options.mostHours} is hard to keep up.`;
      yield { at: nameOf(person), message, rows: [27] };
    }
    const byPartner = Map.groupBy(charter.people, ({ partner }) => partner);
    for (const partner of charter.partners) {
      const hours = sumDecimals((byPartner.get(partner.id) ?? []).map((person) => loads.get(person.id) ?? '0'));
      yield* tooMuchOfCapacity(partner, hours, options.mostPercent);
    }
  },
  bad: [
    `
    person ‹ana› "Ana Ruiz"
    forum daily "Morning call" { members ana  meets daily for 60 minutes }
    `,
    `
    partner riverside "Riverside"
    person ‹ana› "Ana Ruiz" of riverside { capacity 2 hours monthly }
    forum ops "Joint operating team" { members ana  meets weekly for 30 minutes }
    `,
  ],
  good: `
    partner riverside "Riverside"
    person ana "Ana Ruiz" of riverside { capacity 4 hours every week }
    person chen "Chen Li" of riverside
    forum ops "Joint operating team" { members ana, chen  meets weekly for 30 minutes }
    forum daily "Morning call" { members chen  meets daily for 15 minutes }
  `,
});

function* tooMuchOfCapacity(whose: Partner | Person, taken: Decimal, mostPercent: number): Iterable<Report> {
  const capacity = monthly(whose.capacities);
  if (capacity === undefined) return;
  if (compareDecimals(multiplyDecimals(taken, '100'), multiplyDecimals(capacity, mostPercent.toString())) <= 0) return;
  yield {
    at: nameOf(whose),
    message: `${whose.title} sets ${rounded(capacity)} hours a month aside, and meetings take ${rounded(taken)} of them.`,
    why: 'Time that is spent in meetings is not spent on the work; nobody notices until the first date slips.',
    remedy: 'Meet less often or shorter, send fewer people, or set more time aside.',
  };
}

/** All that recurs and is time; undefined where there is none. */
function monthly(capacities: readonly Capacity[]): Decimal | undefined {
  const hours = capacities.flatMap((capacity) => hoursPerMonth(capacity) ?? []);
  return hours.length === 0 ? undefined : sumDecimals(hours);
}

function rounded(hours: Decimal): string {
  const tenths = multiplyDecimals(hours, '10').split('.')[0] ?? '0';
  return divideDecimals(tenths, '10', 'floor');
}
