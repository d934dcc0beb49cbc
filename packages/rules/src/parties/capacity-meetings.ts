import { hoursPerMonth } from '@charter/model/capacity.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import { meetingLoad } from '@charter/model/meeting-load.ts';
import type { Capacity, Partner, Person } from '@charter/model/parties.ts';
import { compareDecimals, type Decimal, divideDecimals, multiplyDecimals, sumDecimals } from '@charter/model/value/decimal.ts';
import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const capacityMeetings = rule({
  code: 'capacity-meetings',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Meetings leave most of the time that a partner or a person has set aside for the work.',
  why: 'Time that is spent in meetings is not spent on the work; nobody notices until the first date slips.',
  source: 'Execution: committed capacity, and what meetings take of it',
  remedy: 'Meet less often or shorter, send fewer people, or set more time aside.',
  rows: [27, 175, 220],
  options: { percent: 50 },
  *check(charter, { options }) {
    const loads = meetingLoad(charter);
    for (const person of charter.people) yield* overload(person, loads.get(person.id) ?? '0', options.percent);
    for (const partner of charter.partners) yield* overload(partner, loadOf(charter, partner, loads), options.percent);
  },
  bad: `
    partner hospital "Riverside"
    person ‹ana› "Ana Ruiz" of hospital { capacity 2 hours monthly }
    forum ops "Joint operating team" { members ana  meets weekly for 30 minutes }
  `,
  good: `
    partner hospital "Riverside"
    person ana "Ana Ruiz" of hospital { capacity 4 hours every week }
    forum ops "Joint operating team" { members ana  meets weekly for 30 minutes }
  `,
});

function loadOf({ people }: Charter, { id }: Partner, loads: ReadonlyMap<Ref, Decimal>): Decimal {
  return sumDecimals(people.filter(({ partner }) => partner === id).map((person) => loads.get(person.id) ?? '0'));
}

function* overload(whose: Partner | Person, taken: Decimal, percent: number) {
  const capacity = monthly(whose.capacities);
  if (capacity === undefined || compareDecimals(multiplyDecimals(taken, '100'), multiplyDecimals(capacity, percent.toString())) <= 0)
    return;
  yield {
    at: nameOf(whose),
    message: `${whose.title} sets ${rounded(capacity)} hours a month aside, and meetings take ${rounded(taken)} of them.`,
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
