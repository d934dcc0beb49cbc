import type { Charter } from '@charter/model/charter.ts';
import type { Comparison, Conjunction } from '@charter/model/condition.ts';
import { betterWay } from '@charter/model/influence.ts';
import { spanOf } from '@charter/model/origin.ts';
import { heldFromStart } from '@charter/model/pivot-start.ts';
import { isWaived } from '../engine/ask.ts';
import { metricTitle } from '../engine/metric-words.ts';
import { rule } from '../engine/rule.ts';

export const pivotDirection = rule({
  code: 'pivot-direction',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'A line for changing course lies where things get worse.',
  why: 'A sign that points the wrong way changes the course just when it proves right.',
  source: 'Adaptability: triggers for a pivot',
  remedy: 'Turn the sign; if good news is to change the course, write `no turned sign because "…"`.',
  rows: [68],
  *check(charter) {
    for (const { condition, title, id, origin, without } of charter.pivots) {
      if (condition === undefined || isWaived(without, 'turned sign') || heldFromStart(charter, condition) !== undefined) continue;
      const branch = condition.any.find(({ all }) => all.every((comparison) => isGoodNews(charter, comparison)));
      if (branch === undefined) continue;
      yield { at: spanOf(origin, 'condition'), message: `“${title || id}” comes about when ${subjects(charter, branch)} gets better.` };
    }
  },
  bad: `
    metric wait "Wait" in minutes { lower is better  baseline 50 minutes }
    pivot crowded "Too crowded" when ‹wait < 45 minutes› { then "Stop the test" }
  `,
  good: `
    metric wait "Wait" in minutes { lower is better  baseline 50 minutes }
    pivot crowded "Too crowded" when wait > 55 minutes { then "Stop the test" }
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
