import type { Cadence } from '@charter/model/cadence.ts';
import { occurrences } from '@charter/model/calendar.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Reviewed } from '@charter/model/log.ts';
import type { Span } from '@charter/model/origin.ts';
import { spanOf } from '@charter/model/origin.ts';
import { addDuration, type CalendarDate, daysBetween } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';
import { decisionsNotLookedAt } from './decision-reviews.ts';
import { entriesOf } from './entries.ts';
import { isKept } from './running.ts';

interface Looked {
  readonly kind: Reviewed['review'];
  readonly date?: CalendarDate | undefined;
  readonly cadence?: Cadence | undefined;
  readonly at: Span;
}

export const reviewOverdue = rule({
  code: 'review-overdue',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary:
    'By the log, reviews and renewals take place on their day, and decisions are looked at again on theirs. Where no log is kept, nothing is told.',
  why: 'A partnership that skips its review has decided to go on without asking whether it should.',
  source: 'Anti-patterns: set and forget; governance: a decision with a review after 30 days',
  remedy: 'Hold it, and write it in the log: `2026-06-01 reviewed operating with $person chose continue`.',
  rows: [76, 107, 152],
  options: { kinds: ['realignment', 'operating', 'renewal', 'decision'], graceDays: 14 },
  needsAsOf: true,
  *check(charter, { asOf, options }) {
    if (asOf === undefined) return;
    if (options.kinds.includes('decision')) yield* decisionsNotLookedAt(charter, asOf, options.graceDays);
    if (!isKept(charter, asOf) || charter.status?.status === 'ended') return;
    const reviewed = entriesOf(charter.log, 'reviewed');
    for (const review of looksOf(charter)) {
      if (!options.kinds.includes(review.kind)) continue;
      const due = lastDue(charter, review, asOf);
      const late = due === undefined ? 0 : daysBetween(due, asOf);
      if (due === undefined || late <= options.graceDays) continue;
      const done = reviewed.some(({ date, event }) => event.review === review.kind && daysBetween(date, due) <= options.graceDays);
      if (done) continue;
      const what = review.kind === 'renewal' ? 'renewal' : `${review.kind} review`;
      const message = `The ${what} was due on ${due}, ${late} days ago, and the log does not say that it took place.`;
      const remedy = `Hold it, and write it in the log: \`${asOf} reviewed ${review.kind} chose continue\`.`;
      yield { at: review.at, message, remedy, rows: [107, 152] };
    }
  },
  bad: [
    `charter a "A" { runs from 2026-01-12 to 2026-12-18  review operating on ‹2026-04-13› }
log a { 2026-05-04 noted "All is well" }`,
    `charter a "A" { partner us "Us"  decision scope "Scope" { otherwise: us decides } }
log a { 2026-01-09 decided scope by us "One line" { review on ‹2026-02-09› } }`,
  ],
  good: `charter a "A" {
  runs from 2026-01-12 to 2026-12-18
  partner us "Us"
  decision scope "Scope" { otherwise: us decides }
  review operating on 2026-04-13
}
log a {
  2026-01-09 decided scope by us "One line" { review on 2026-02-09 }
  2026-04-15 reviewed operating chose continue
}`,
});

function looksOf({ reviews, renewals }: Charter): Looked[] {
  return [
    ...reviews.flatMap(({ kind, date, cadence, origin }) =>
      kind === undefined ? [] : [{ kind, date, cadence, at: spanOf(origin, date ? 'date' : 'cadence') }],
    ),
    ...renewals.map(({ date, cadence, origin }) => ({
      kind: 'renewal' as const,
      date,
      cadence,
      at: spanOf(origin, date ? 'date' : 'cadence'),
    })),
  ];
}

/** The last day before another on which something was due; what recurs is due for the first time after one round. */
function lastDue({ term }: Charter, { date, cadence }: Looked, asOf: CalendarDate): CalendarDate | undefined {
  if (date !== undefined) return date < asOf ? date : undefined;
  const first = term && cadence && addDuration(term.from, cadence.every);
  if (first === undefined || cadence === undefined) return undefined;
  return occurrences({ cadence, first }, { from: first, to: asOf })?.at(-1);
}
