import { watchedMetrics } from '@charter/model/watched-metrics.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

test('metrics of decisions, pivots, experiments, bands and the renewal are watched; others are not', () => {
  const metrics = ['used', 'pivoted', 'judged', 'coloured', 'renewed', 'idle'];
  const { charters } = lowerText(`charter w "W" {
    person ana "Ana"
    ${metrics.map((name) => `metric ${name} "${name}" in points`).join('\n')}
    decision d "D" { uses used  otherwise: ana decides }
    pivot p when pivoted > 1 or pivoted < 0 { then "Stop" }
    experiment e "E" { runs for 2 weeks  kill when judged < 1 }
    bands coloured { green when coloured > 1 }
    renewal on 2026-12-01 { stop when renewed < 1  continue otherwise }
  }`);
  expect(charters.flatMap((charter) => [...watchedMetrics(charter)]).sort()).toEqual(metrics.filter((name) => name !== 'idle').sort());
});
