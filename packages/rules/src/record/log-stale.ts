import { daysBetween } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';
import { isRunning, quietDays } from './running.ts';

export const logStale = rule({
  code: 'log-stale',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The log of a running partnership is kept.',
  why: 'When the notes stop, the decisions are still made, only nobody can look them up.',
  source: 'Anti-patterns: set and forget',
  remedy: 'Write down what has happened since, a line an event, or say that the partnership has ended: `status ended since …`.',
  rows: [152],
  options: { days: quietDays },
  needsAsOf: true,
  *check(charter, { asOf, options }) {
    const last = charter.log.reduce(
      (latest, entry) => (latest !== undefined && latest.date >= entry.date ? latest : entry),
      charter.log[0],
    );
    if (asOf === undefined || last === undefined || !isRunning(charter, asOf)) return;
    const quiet = daysBetween(last.date, asOf);
    if (quiet <= options.days) return;
    yield { at: last.origin, message: `This is the last entry in the log; since then ${counted(quiet, 'day has', 'days have')} passed.` };
  },
  bad: `charter a "A" { runs from 2026-01-12 to 2026-12-18 }
log a { ‹2026-02-06 noted "All is well"› }`,
  good: `charter a "A" { runs from 2026-01-12 to 2026-12-18 }
log a { 2026-02-06 noted "All is well"  2026-05-08 noted "All is well" }`,
});
