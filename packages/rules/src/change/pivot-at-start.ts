import { isAlwaysTrue } from '@charter/model/metric-space.ts';
import { spanOf } from '@charter/model/origin.ts';
import { heldFromStart } from '@charter/model/pivot-start.ts';
import { whenMetrics } from '../engine/metric-words.ts';
import { rule } from '../engine/rule.ts';

export const pivotAtStart = rule({
  code: 'pivot-at-start',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A line for changing course is not crossed on the first day.',
  why: 'A line that is crossed from the start either points the wrong way or says that the course is wrong already.',
  source: 'Adaptability: triggers for a pivot',
  remedy: 'Turn the sign, or move the line beyond where you start.',
  rows: [68],
  *check(charter) {
    for (const { condition, title, id, origin } of charter.pivots) {
      if (condition === undefined || isAlwaysTrue(charter, condition)) continue;
      const start = heldFromStart(charter, condition);
      if (start === undefined) continue;
      yield {
        at: spanOf(origin, 'condition'),
        message: `“${title || id}” comes about${whenMetrics(charter.metrics, start)}, and that is where you start.`,
      };
    }
  },
  bad: `
    metric wait "Wait" in minutes { lower is better  baseline 50 minutes }
    pivot crowded "Too crowded" when ‹wait < 52 minutes› { then "Stop the test" }
  `,
  good: `
    metric wait "Wait" in minutes { lower is better  baseline 50 minutes }
    pivot crowded "Too crowded" when wait > 52 minutes { then "Stop the test" }
  `,
});
