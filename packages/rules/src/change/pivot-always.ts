import { isAlwaysTrue } from '@charter/model/metric-space.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const pivotAlways = rule({
  code: 'pivot-always',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A line for changing course leaves values at which the course is kept.',
  why: 'An alarm that always sounds is ignored from the second day on.',
  source: 'Adaptability: triggers for a pivot',
  remedy: 'Look at the numbers, the range of the metric and which way the signs point; if both are needed, write `and`.',
  rows: [68],
  *check(charter) {
    for (const { condition, title, origin } of charter.pivots) {
      if (condition === undefined || !isAlwaysTrue(charter, condition)) continue;
      yield { at: spanOf(origin, 'condition'), message: `“${title}” comes about whatever the figures are.` };
    }
  },
  bad: `
    metric wait "Wait" in minutes
    pivot crowded "Too crowded" when ‹wait < 52 minutes or wait > 40 minutes› { then "Stop the test" }
  `,
  good: `
    metric wait "Wait" in minutes
    pivot crowded "Too crowded" when wait > 52 minutes { then "Stop the test" }
  `,
});
