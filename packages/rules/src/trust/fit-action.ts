import { spanOf } from '@charter/model/origin.ts';
import { compareDecimals, multiplyDecimals } from '@charter/model/value/decimal.ts';
import { rule } from '../engine/rule.ts';

export const fitAction = rule({
  code: 'fit-action',
  topic: 'trust',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Where the partners fit badly, something is done about it.',
  why: 'A bad fit that is rated and left alone is still a bad fit, only now everybody knows.',
  source: 'Expectations: misalignment of values, desires, path, priorities, personality',
  remedy: 'Say what you will do: `action "Sessions move to Monday mornings"`; where nothing helps, the exit is no shame.',
  rows: [203, 210],
  options: { percent: 40 },
  *check(charter, { options }) {
    for (const { dimension, rating, scale, action, origin } of charter.fits) {
      if (action !== undefined) continue;
      if (compareDecimals(multiplyDecimals(rating, '100'), multiplyDecimals(scale, options.percent.toString())) > 0) continue;
      yield {
        at: spanOf(origin, 'dimension'),
        message: `You rate your fit in ${dimension} ${rating} of ${scale}, and nothing is done about it.`,
      };
    }
  },
  bad: `
    fit ‹path› 2 of 5
  `,
  good: `
    fit path 2 of 5 action "Try the short format for a month"
    fit values 4 of 5
  `,
});
