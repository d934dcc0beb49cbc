import { metricGaps } from '@charter/model/metric-space.ts';
import { spanOf } from '@charter/model/origin.ts';
import { metricTitle, whenMetrics } from '../engine/metric-words.ts';
import { rule } from '../engine/rule.ts';

export const bandGap = rule({
  code: 'band-gap',
  topic: 'trust',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'error' },
  summary: 'A measure has a colour whatever its value.',
  why: 'A figure without a colour is reported as green.',
  source: 'Transparent communication: red, amber and green',
  remedy: 'Let one band end where the next begins, and the outer ones go on: `red when wait > 48 minutes`.',
  rows: [29],
  *check(charter) {
    for (const { metric, bands, origin } of charter.healthBands) {
      if ((origin.parts.get('bands')?.length ?? bands.length) > bands.length) continue;
      const [first] = metricGaps(
        charter,
        bands.map(({ condition }) => condition),
      );
      if (first === undefined) continue;
      const when = whenMetrics(charter.metrics, first.example) || `, whatever ${metricTitle(charter.metrics, metric)} is`;
      yield { at: spanOf(origin, 'metric'), message: `It is neither green, amber nor red${when}.` };
    }
  },
  bad: `
    metric wait "Wait" in minutes
    bands ‹wait› { green when wait < 42 minutes  red when wait > 42 minutes }
  `,
  good: `
    metric wait "Wait" in minutes
    bands wait { green when wait <= 42 minutes  red when wait > 42 minutes }
  `,
});
