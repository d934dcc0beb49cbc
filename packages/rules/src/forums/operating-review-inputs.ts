import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const operatingReviewInputs = rule({
  code: 'operating-review-inputs',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A review of the way of working says what it looks at or asks.',
  why: 'A review without material becomes a round of impressions, and the loudest one stays.',
  source: 'Review: figures, attendance, a survey and a few questions',
  remedy: 'Write what it looks at, `inputs "Attendance", "Time to decide"`, or what it asks, `asks "What slows us down?"`.',
  rows: [173],
  *check({ reviews, meetings }) {
    for (const { kind, inputs, asks, origin, without } of reviews) {
      if (kind !== 'operating' || inputs.length + asks.length > 0 || isWaived(without, 'inputs')) continue;
      yield { at: spanOf(origin, 'kind'), message: 'This review looks at nothing and asks nothing.' };
    }
    for (const { kind, agenda, asks, origin, title, without } of meetings) {
      if (kind !== 'operating-review' || agenda.length + asks.length > 0 || isWaived(without, 'inputs')) continue;
      yield { at: spanOf(origin, 'name'), message: `“${title}” reviews the way of working, and looks at nothing and asks nothing.` };
    }
  },
  bad: `
    review ‹operating› every 6 months
  `,
  good: `
    review operating every 6 months { inputs "Attendance", "Time to decide" }
  `,
});
