import { startingValue } from '@charter/model/starting-value.ts';
import { titleOf } from '@charter/model/who.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const targetBaseline = rule({
  code: 'target-baseline',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every target says where it starts from.',
  why: 'Forty minutes are a feat from fifty and a failure from thirty; without the start nobody can tell how far you came.',
  source: 'Shared vision: an outcome has a metric, a baseline, a target and an owner',
  remedy: 'Measure before you begin: `measure $metric from … to …`, or a `baseline` in the metric.',
  rows: [6, 213],
  *check(charter) {
    for (const outcome of charter.outcomes) {
      if (isWaived(outcome.without, 'baseline')) continue;
      for (const target of outcome.targets) {
        const metric = charter.metrics.find(({ id }) => id === target.metric);
        if (startingValue(charter, target) !== undefined || isWaived(metric?.without ?? [], 'baseline')) continue;
        yield {
          at: target.origin,
          message: `Nothing says where “${titleOf(charter, target.metric)}” stands today, so nobody can tell how far “${outcome.title}” has come.`,
        };
      }
    }
  },
  bad: `
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { ‹measure wait to 40 minutes by 2026-04-05› }
  `,
  good: `
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait from 50 minutes to 40 minutes by 2026-04-05 }
  `,
});
