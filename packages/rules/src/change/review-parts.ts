import type { Renewal, Review } from '@charter/model/change.ts';
import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';

export const reviewParts = rule({
  code: 'review-parts',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every review and every renewal is on somebody’s calendar, and a review of the way of working says what it looks at or asks.',
  why: 'A day that stands in the charter and in nobody’s calendar goes by.',
  source: 'Clear roles: names on deadlines; review: figures, attendance, a survey and a few questions',
  remedy: 'Say who holds it: `held by $forum` or `owner $person` for a review, `decided by $forum` for a renewal.',
  rows: [77, 107, 173],
  options: { parts: ['holder', 'inputs'] },
  *check(charter, { options }) {
    const { reviews, renewals } = charter;
    if (options.parts.includes('holder')) {
      for (const review of reviews) {
        if (review.owner === undefined) yield* unheld(review, `${review.kind ?? ''} review`.trim(), ['owner', 'forum']);
      }
      for (const renewal of renewals) yield* unheld(renewal, 'renewal', ['forum', 'decider']);
    }
    if (options.parts.includes('inputs')) yield* withoutInputs(charter);
  },
  bad: [
    'review operating ‹every 6 months› { asks "What works?" }',
    `
    forum ops "Operating team" { meets weekly }
    review ‹operating› every 6 months { held by ops }
    `,
  ],
  good: `
    forum ops "Operating team" { meets weekly }
    review operating every 6 months { held by ops  inputs "Attendance", "Time to decide" }
  `,
});

function* unheld({ forums, date, without, origin }: Review | Renewal, what: string, words: readonly string[]): Iterable<Report> {
  if (forums.length > 0 || isWaived(without, ...words)) return;
  yield {
    at: spanOf(origin, date === undefined ? 'cadence' : 'date'),
    message: `Nobody holds the ${what}${date === undefined ? '' : ` of ${date}`}.`,
    rows: [77, 107],
  };
}

const inputs = {
  why: 'A review without material becomes a round of impressions, and the loudest one stays.',
  remedy: 'Write what it looks at, `inputs "Attendance", "Time to decide"`, or what it asks, `asks "What slows us down?"`.',
  rows: [173],
};

function* withoutInputs({ reviews, meetings }: Charter): Iterable<Report> {
  for (const { kind, inputs: looksAt, asks, origin, without } of reviews) {
    if (kind !== 'operating' || looksAt.length + asks.length > 0 || isWaived(without, 'inputs')) continue;
    yield { at: spanOf(origin, 'kind'), message: 'This review looks at nothing and asks nothing.', ...inputs };
  }
  for (const { kind, agenda, asks, origin, title, without } of meetings) {
    if (kind !== 'operating-review' || agenda.length + asks.length > 0 || isWaived(without, 'inputs')) continue;
    const message = `“${title}” reviews the way of working, and looks at nothing and asks nothing.`;
    yield { at: spanOf(origin, 'name'), message, ...inputs };
  }
}
