import type { Fit } from '@charter/model/trust.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const dimensions: readonly Fit['dimension'][] = ['values', 'desires', 'path', 'priorities', 'personality'];

export const fitDimensions = rule({
  code: 'fit-dimensions',
  topic: 'trust',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Whoever rates most respects of the fit rates the others too.',
  why: 'The respect that is left out is often the one nobody dares to rate.',
  source: 'Expectations: values, desires, path, priorities, personality',
  remedy: 'Rate the others too: `fit priorities 3 of 5`.',
  rows: [203],
  options: { mostMissing: 2 },
  *check({ fits }, { options }) {
    const [first] = fits;
    const missing = dimensions.filter((dimension) => !fits.some((fit) => fit.dimension === dimension));
    if (first === undefined || missing.length === 0 || missing.length > options.mostMissing) return;
    yield { at: first.origin, message: `Your fit is not rated in ${listed(missing)}.` };
  },
  bad: `
    ‹fit values 4 of 5›
    fit desires 3 of 5
    fit path 3 of 5
    fit personality 4 of 5
  `,
  good: `
    fit values 4 of 5
    fit desires 3 of 5
    fit path 3 of 5
    fit priorities 3 of 5
    fit personality 4 of 5
  `,
});
