import { spanOf } from '@charter/model/origin.ts';
import { startingValue } from '@charter/model/starting-value.ts';
import { compareValues, describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';

export const targetDirection = rule({
  code: 'target-direction',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A target lies where the metric gets better.',
  why: 'A target that is there already, or lies the wrong way, is reached by doing nothing or by doing harm.',
  source: 'Shared vision: outcomes that can be measured',
  remedy: 'Look at both numbers and at which way is better, and correct the one that is wrong.',
  rows: [6],
  *check(charter) {
    for (const { title, targets } of charter.outcomes) {
      for (const target of targets) {
        const metric = charter.metrics.find(({ id }) => id === target.metric);
        const start = startingValue(charter, target);
        const moved = start && compareValues(target.to, start);
        if (metric === undefined || start === undefined || moved === undefined) continue;
        const at = spanOf(target.origin, 'target');
        const path = `from ${describeValue(start)} to ${describeValue(target.to)}`;
        if (moved === 0 && target.from !== undefined)
          yield { at, message: `“${title}” is reached from the start: “${metric.title}” goes ${path}.` };
        else if (moved === 1 && metric.better === 'lower')
          yield { at, message: `“${title}” wants “${metric.title}” to go ${path}, though lower is better.` };
        else if (moved === -1 && metric.better === 'higher')
          yield { at, message: `“${title}” wants “${metric.title}” to go ${path}, though higher is better.` };
      }
    }
  },
  bad: `
    metric wait "Wait" in minutes { lower is better }
    outcome faster "Shorter waits" { measure wait from 40 minutes to ‹50 minutes› by 2026-04-05 }
  `,
  good: `
    metric wait "Wait" in minutes { lower is better }
    outcome faster "Shorter waits" { measure wait from 50 minutes to 40 minutes by 2026-04-05 }
  `,
});
