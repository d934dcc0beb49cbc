import { metricOverlap } from '@charter/model/metric-space.ts';
import { spanOf } from '@charter/model/origin.ts';
import { whenMetrics } from '../engine/metric-words.ts';
import { rule } from '../engine/rule.ts';

export const bandOverlap = rule({
  code: 'band-overlap',
  topic: 'trust',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A measure has one colour at a time.',
  why: 'Where a figure is amber and red at once, each side reports the colour it likes.',
  source: 'Transparent communication: red, amber and green',
  remedy: 'Let one band end where the next begins: `amber when wait > 42 minutes and wait <= 48 minutes`.',
  rows: [29],
  *check(charter) {
    for (const { bands } of charter.healthBands) {
      for (const [index, second] of bands.entries()) {
        for (const first of bands.slice(0, index)) {
          const example = first.colour === second.colour ? undefined : metricOverlap(charter, first.condition, second.condition);
          if (example === undefined) continue;
          yield {
            at: spanOf(second.origin, 'condition'),
            message: `It is both ${first.colour} and ${second.colour}${whenMetrics(charter.metrics, example)}.`,
            others: [{ message: `Here it is ${first.colour}.`, at: spanOf(first.origin, 'condition') }],
          };
        }
      }
    }
  },
  bad: `
    metric wait "Wait" in minutes
    bands wait { green when wait <= 42 minutes  red when ‹wait >= 42 minutes› }
  `,
  good: `
    metric wait "Wait" in minutes
    bands wait { green when wait <= 42 minutes  red when wait > 42 minutes }
  `,
});
