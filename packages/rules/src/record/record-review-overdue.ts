import type { LogEvent } from '@charter/model/log.ts';
import { spanOf } from '@charter/model/origin.ts';
import { daysBetween } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';
import { entriesOf } from './entries.ts';
import { isRunning } from './running.ts';

export const recordReviewOverdue = rule({
  code: 'record-review-overdue',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Decisions are looked at again on the day set for it.',
  why: 'A decision was easier to make because it would be looked at again; if it is not, the next one will be harder.',
  source: 'Governance: a decision with a review after 30 days',
  remedy: 'Look at it again and write down what came of it: a decision that `supersedes` it, a `reviewed` or a `noted`.',
  rows: [76],
  options: { graceDays: 14 },
  needsAsOf: true,
  *check(charter, { asOf, options }) {
    if (asOf === undefined || !isRunning(charter, asOf)) return;
    const records = entriesOf(charter.log, 'decision');
    const replaced = new Set(records.flatMap(({ event }) => [...event.supersedes, ...event.reverses]));
    for (const { event } of records) {
      const { reviewOn, id, decision, about } = event;
      if (reviewOn === undefined || (id !== undefined && replaced.has(id))) continue;
      const late = daysBetween(reviewOn, asOf);
      const lookedAt = charter.log.some(({ date, event: later }) => date >= reviewOn && isLook(later, decision, about));
      if (late <= options.graceDays || lookedAt) continue;
      yield {
        at: spanOf(event.origin, 'reviews'),
        message: `“${event.text}” was to be looked at again on ${reviewOn}, ${late} days ago, and nothing says that it was.`,
      };
    }
  },
  bad: `charter a "A" { partner us "Us"  decision scope "Scope" { otherwise: us decides } }
log a { 2026-01-09 decided scope by us "One line" { review on ‹2026-02-09› } }`,
  good: `charter a "A" { partner us "Us"  decision scope "Scope" { otherwise: us decides } }
log a {
  2026-01-09 decided scope by us "One line" { review on 2026-02-09 }
  2026-02-09 reviewed operating "One line is enough"
}`,
});

/** Whether an event can be the second look: a review, a note, or another decision on the same. */
function isLook(event: LogEvent, decision: string, about: readonly string[]): boolean {
  if (event.kind === 'reviewed' || event.kind === 'noted') return true;
  return event.kind === 'decision' && (event.decision === decision || event.about.some((subject) => about.includes(subject)));
}
