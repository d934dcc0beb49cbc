import { type DatedKind, datedOf } from '@charter/model/agenda.ts';
import { daysBetween } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';
import { isKept, isRunning } from '../record/running.ts';

/** What the log can say that it was delivered. */
const kinds: readonly DatedKind[] = ['deliverable', 'milestone', 'playbook'];

export const deadlineOverdue = rule({
  code: 'deadline-overdue',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'What was promised for a day that has passed is on record as delivered.',
  why: 'A deadline that passes without a word takes the next one with it.',
  source: 'Clear roles: names on deadlines',
  remedy: 'Write down that it was delivered, `2026-03-27 delivered guide by elif`, or agree on a new day.',
  rows: [35],
  needsAsOf: true,
  *check(charter, { asOf }) {
    if (asOf === undefined || !isKept(charter, asOf) || !isRunning(charter, asOf)) return;
    const delivered = new Set(charter.log.flatMap(({ event }) => (event.kind === 'delivered' ? [event.subject] : [])));
    for (const { id, kind, title, date, at } of datedOf(charter, kinds)) {
      if (date >= asOf || id === undefined || delivered.has(id)) continue;
      yield {
        at,
        message: `The ${kind} “${title}” was due ${counted(daysBetween(date, asOf), 'day', 'days')} ago, and nothing says that it was delivered.`,
      };
    }
  },
  bad: `charter a "A" { deliverable guide "Playbook" { due ‹2026-05-29› } }
log a { 2026-05-04 noted "We began" }`,
  good: `charter a "A" { deliverable guide "Playbook" { due 2026-05-29 } }
log a { 2026-05-28 delivered guide }`,
});
