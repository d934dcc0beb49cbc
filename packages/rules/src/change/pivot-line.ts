import type { Charter } from '@charter/model/charter.ts';
import type { Comparison, Conjunction } from '@charter/model/condition.ts';
import { betterWay } from '@charter/model/influence.ts';
import { isAlwaysTrue } from '@charter/model/metric-space.ts';
import { spanOf } from '@charter/model/origin.ts';
import { heldFromStart } from '@charter/model/pivot-start.ts';
import { isWaived } from '../engine/ask.ts';
import { metricTitle, whenMetrics } from '../engine/metric-words.ts';
import { rule } from '../engine/rule.ts';

export const pivotLine = rule({
  code: 'pivot-line',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A line for changing course is not crossed on the first day, and lies where things get worse.',
  why: 'A line that is crossed from the start either points the wrong way or says that the course is wrong already.',
  source: 'Adaptability: triggers for a pivot',
  remedy: 'Turn the sign, or move the line beyond where you start.',
  rows: [68],
  *check(charter) {
    for (const { condition, title, id, origin, without } of charter.pivots) {
      if (condition === undefined) continue;
      const at = spanOf(origin, 'condition');
      const start = heldFromStart(charter, condition);
      if (start !== undefined) {
        // Where it is crossed whatever the figures are, that is told instead.
        if (!isAlwaysTrue(charter, condition))
          yield { at, message: `“${title || id}” comes about${whenMetrics(charter.metrics, start)}, and that is where you start.` };
        continue;
      }
      const good = condition.any.find(({ all }) => all.every((comparison) => isGoodNews(charter, comparison)));
      if (good === undefined || isWaived(without, 'turned sign')) continue;
      yield {
        at,
        message: `“${title || id}” comes about when ${subjects(charter, good)} gets better.`,
        why: 'A sign that points the wrong way changes the course just when it proves right.',
        remedy: 'Turn the sign; if good news is to change the course, write `no turned sign because "…"`.',
      };
    }
  },
  bad: [
    `
    metric wait "Wait" in minutes { lower is better  baseline 50 minutes }
    pivot crowded "Too crowded" when ‹wait < 52 minutes› { then "Stop the test" }
    `,
    `
    metric wait "Wait" in minutes { lower is better  baseline 50 minutes }
    pivot crowded "Too crowded" when ‹wait < 45 minutes› { then "Stop the test" }
    `,
  ],
  good: `
    metric wait "Wait" in minutes { lower is better  baseline 50 minutes }
    pivot crowded "Too crowded" when wait > 52 minutes { then "Stop the test" }
  `,
});

function isGoodNews(charter: Charter, comparison: Comparison): boolean {
  const metric = charter.metrics.find(({ id }) => id === comparison.subject);
  const better = metric && betterWay(charter, metric);
  if (better === undefined) return false;
  if (comparison.kind === 'change') return (comparison.direction === 'rises') === (better === 'higher');
  if (comparison.kind !== 'threshold') return false;
  return better === 'higher' ? comparison.comparator.startsWith('>') : comparison.comparator.startsWith('<');
}

function subjects({ metrics }: Charter, { all }: Conjunction): string {
  return [...new Set(all.map(({ subject }) => metricTitle(metrics, subject)))].join(' or ');
}
