import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const trustMetric = rule({
  code: 'trust-metric',
  topic: 'trust',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'One of the metrics is about trust, friction or the health of the partnership.',
  why: 'Results tell late that something is wrong between the partners: kept dates, kept promises and escalations tell early.',
  source: 'Trust: it lowers cost, and comes from rhythm, responsiveness and reliability',
  remedy:
    'Measure one thing that shows it, such as promises kept or days to an answer: `metric promises "Promises kept" in percent { about trust }`.',
  rows: [25, 185],
  *check(charter) {
    const { metrics, without } = charter;
    if (metrics.length === 0 || isWaived(without, 'trust metric', 'trust measure')) return;
    if (metrics.some(({ about }) => about === 'trust' || about === 'friction' || about === 'health')) return;
    yield { at: headOf(charter), message: 'Nothing you measure would show that the partners are losing trust in each other.' };
  },
  bad: `
  charter ‹ward› "A calmer ward" { metric wait "Wait" in minutes { about results } }`,
  good: `
    metric wait "Wait" in minutes { about results }
    metric late "Answers later than agreed" in answers { about friction }
  `,
});
