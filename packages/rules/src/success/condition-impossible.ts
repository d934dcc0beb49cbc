import type { Charter } from '@charter/model/charter.ts';
import type { Condition } from '@charter/model/condition.ts';
import { impossibleAlternatives } from '@charter/model/metric-space.ts';
import { spanOfComparisons, spokenComparison } from '../engine/condition-words.ts';
import { metricTitle } from '../engine/metric-words.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const conditionImpossible = rule({
  code: 'condition-impossible',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'What is to happen at a certain value can happen at all.',
  why: 'A line that can never be crossed looks like a safeguard and is none.',
  source: 'Adaptability, bounded risk: lines agreed beforehand',
  remedy: 'Look at the numbers, the range of the metric and which way the signs point; if either is enough, write `or`.',
  rows: [9, 14, 29, 68, 77],
  *check(charter) {
    for (const { condition, what } of conditionsOf(charter)) {
      for (const comparisons of impossibleAlternatives(charter, condition)) {
        const said = listed(comparisons.map((one) => spokenComparison(one, metricTitle(charter.metrics, one.subject))));
        yield { at: spanOfComparisons(comparisons, condition.origin), message: `${what} can never come about: it asks for ${said}.` };
      }
    }
  },
  bad: `
    metric wait "Wait" in minutes
    pivot crowded "Too crowded" when ‹wait > 52 minutes and wait < 40 minutes› { then "Stop the test" }
  `,
  good: `
    metric wait "Wait" in minutes
    pivot crowded "Too crowded" when wait > 52 minutes or wait < 40 minutes { then "Stop the test" }
  `,
});

function* conditionsOf(charter: Charter): Iterable<{ readonly condition: Condition; readonly what: string }> {
  for (const { condition, title } of charter.pivots) if (condition !== undefined) yield { condition, what: `“${title}”` };
  for (const { title, tests } of charter.minimumWins) for (const { condition } of tests) yield { condition, what: `“${title}”` };
  for (const { title, verdicts } of charter.experiments)
    for (const { condition, verdict } of verdicts)
      if (condition !== undefined) yield { condition, what: `The verdict to ${verdict} “${title}”` };
  for (const { bands } of charter.healthBands) for (const { condition, colour } of bands) yield { condition, what: `The colour ${colour}` };
  for (const { criteria } of charter.renewals)
    for (const { condition, choice } of criteria) if (condition !== undefined) yield { condition, what: `The choice to ${choice}` };
}
