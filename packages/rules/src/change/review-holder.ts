import type { Renewal, Review } from '@charter/model/change.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';

export const reviewHolder = rule({
  code: 'review-holder',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every review and every renewal is on somebody’s calendar.',
  why: 'A day that stands in the charter and in nobody’s calendar goes by.',
  source: 'Clear roles: names on deadlines',
  remedy: 'Say who holds it: `held by steering` or `owner ana` for a review, `decided by steering` for a renewal.',
  rows: [77, 107],
  *check({ reviews, renewals }) {
    for (const review of reviews) {
      if (review.owner === undefined) yield* unheld(review, `${review.kind ?? ''} review`.trim(), ['owner', 'forum']);
    }
    for (const renewal of renewals) yield* unheld(renewal, 'renewal', ['forum', 'decider']);
  },
  bad: `review operating ‹every 6 months› { asks "What works?" }`,
  good: `
    forum ops "Operating team" { meets weekly }
    review operating every 6 months { held by ops }
  `,
});

function* unheld({ forums, date, without, origin }: Review | Renewal, what: string, words: readonly string[]): Iterable<Report> {
  if (forums.length > 0 || isWaived(without, ...words)) return;
  yield {
    at: spanOf(origin, date === undefined ? 'cadence' : 'date'),
    message: `Nobody holds the ${what}${date === undefined ? '' : ` of ${date}`}.`,
  };
}
