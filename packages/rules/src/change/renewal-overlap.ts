import { metricOverlap } from '@charter/model/metric-space.ts';
import { spanOf } from '@charter/model/origin.ts';
import { whenMetrics } from '../engine/metric-words.ts';
import { rule } from '../engine/rule.ts';

export const renewalOverlap = rule({
  code: 'renewal-overlap',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'The criteria of a renewal lead to one course.',
  why: 'Criteria that say to go on and to stop at once leave the choice to whoever wants it more.',
  source: 'Compounding: criteria to continue, scale or stop',
  remedy: 'Let one end where the next begins: `scale when wait <= 43 minutes`, `continue when wait > 43 minutes`.',
  rows: [77],
  *check(charter) {
    for (const { criteria } of charter.renewals) {
      for (const [index, second] of criteria.entries()) {
        for (const first of criteria.slice(0, index)) {
          if (first.choice === second.choice || first.condition === undefined || second.condition === undefined) continue;
          const example = metricOverlap(charter, first.condition, second.condition);
          if (example === undefined) continue;
          yield {
            at: spanOf(second.origin, 'condition'),
            message: `The renewal says both to ${first.choice} and to ${second.choice}${whenMetrics(charter.metrics, example)}.`,
            others: [{ message: `This line says to ${first.choice}.`, at: spanOf(first.origin, 'condition') }],
          };
        }
      }
    }
  },
  bad: `
    metric wait "Wait" in minutes
    renewal on 2026-11-16 { continue when wait <= 47 minutes  stop when ‹wait > 43 minutes› }
  `,
  good: `
    metric wait "Wait" in minutes
    renewal on 2026-11-16 { continue when wait <= 47 minutes  stop when wait > 47 minutes }
  `,
});
