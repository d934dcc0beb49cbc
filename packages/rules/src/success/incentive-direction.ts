import { incentiveConflicts } from '@charter/model/influence.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const incentiveDirection = rule({
  code: 'incentive-direction',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A reward is for the way of a metric that is better.',
  why: 'One of the two is a slip, or people are paid to make a figure worse.',
  source: 'Coalitions: the best move of a partner is the best for the alliance',
  remedy: 'Turn `more` and `less`, or correct which way is better at the metric.',
  rows: [87],
  *check(charter) {
    const told = new Set(incentiveConflicts(charter).map(({ reward }) => reward));
    for (const { title, rewards, without } of charter.incentives) {
      for (const reward of rewards) {
        const metric = charter.metrics.find(({ id }) => id === reward.metric);
        const asked = reward.direction === 'more' ? 'higher' : 'lower';
        if (metric?.better === undefined || metric.better === asked || told.has(reward) || isWaived(without, 'conflict')) continue;
        yield {
          at: spanOf(reward.origin, 'direction'),
          message: `“${title}” rewards ${reward.direction} “${metric.title}”, of which ${metric.better} is better.`,
        };
      }
    }
  },
  bad: `
    metric errors "Errors" in errors { lower is better }
    incentive bonus "Bonus" { rewards ‹more› errors }
  `,
  good: `
    metric errors "Errors" in errors { lower is better }
    incentive bonus "Bonus" { rewards less errors }
  `,
});
