import { spanOf } from '@charter/model/origin.ts';
import { addDuration, type CalendarDate } from '@charter/model/value/date.ts';
import { compareDecimals, multiplyDecimals } from '@charter/model/value/decimal.ts';
import { type Duration, longestDays } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { entriesOf } from './entries.ts';
import { isKept, isRunning } from './running.ts';

export const measurementOverdue = rule({
  code: 'measurement-overdue',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Measures that outcomes hang on are taken as often as promised.',
  why: 'A measure that is not taken decides nothing, and the partners go by what they feel.',
  source: 'Transparent communication: signals that are looked at',
  remedy: 'Measure it and write it down, `2026-06-01 measured $metric …`, or promise a rhythm that can be kept.',
  rows: [152],
  // What is measured each day stands on a dashboard, not in a log.
  options: { rounds: 3, leastDays: 7 },
  needsAsOf: true,
  *check(charter, { asOf, options }) {
    if (asOf === undefined || !isKept(charter, asOf) || !isRunning(charter, asOf)) return;
    const taken = entriesOf(charter.log, 'measured');
    const targets = new Set(charter.outcomes.flatMap(({ targets }) => targets.map(({ metric }) => metric)));
    for (const { id, title, measured, without } of charter.metrics) {
      if (measured === undefined || isWaived(without, 'measurement') || isFrequent(measured.cadence.every, options.leastDays)) continue;
      if (!targets.has(id)) continue;
      const last = taken.findLast(({ event }) => event.metric === id)?.date;
      const from = last ?? charter.term?.from;
      const due = from && after(from, measured.cadence.every, options.rounds);
      if (due === undefined || due >= asOf) continue;
      const so = last === undefined ? 'is not in the log at all' : `was measured last on ${last}`;
      yield {
        at: spanOf(measured.cadence.origin, ''),
        message: `“${title}” is to be measured every ${everyWords(measured.cadence.every)} and ${so}.`,
      };
    }
  },
  bad: `charter a "A" {
  metric wait "Wait" in minutes { measured ‹weekly› }
  outcome faster "Faster" { measure wait to 40 minutes }
}
log a { 2026-01-09 measured wait 50 minutes  2026-05-04 noted "All is well" }`,
  good: `charter a "A" {
  metric wait "Wait" in minutes { measured weekly }
  outcome faster "Faster" { measure wait to 40 minutes }
}
log a { 2026-05-22 measured wait 50 minutes }`,
});

function after(day: CalendarDate, every: Duration, rounds: number): CalendarDate | undefined {
  return addDuration(day, { ...every, amount: multiplyDecimals(every.amount, rounds.toString()) });
}

function isFrequent(every: Duration, leastDays: number): boolean {
  return compareDecimals(longestDays(every), leastDays.toString()) === -1;
}

function everyWords(every: Duration): string {
  return every.amount === '1' ? every.unit : describeValue(every);
}
