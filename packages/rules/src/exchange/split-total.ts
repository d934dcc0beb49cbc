import { compareDecimals, sumDecimals } from '@charter/model/value/decimal.ts';
import { rule } from '../engine/rule.ts';

export const splitTotal = rule({
  code: 'split-total',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'What is divided is divided completely: the shares make 100 %.',
  why: 'Money that belongs to nobody, or twice, is found out about on the day it is paid.',
  source: 'Complementary strengths: terms up front',
  remedy: 'Change the shares so that they make 100 %.',
  rows: [46],
  *check({ splits }) {
    for (const { subject, shares, origin } of splits) {
      const total = sumDecimals(shares.map(({ share }) => share.percent));
      if (shares.length === 0 || compareDecimals(total, '100') === 0) continue;
      yield { at: shares.at(-1)?.origin ?? origin, message: `The shares of the ${subject} make ${total} %, not 100 %.` };
    }
  },
  bad: `
    partner us "Harbour Works"
    partner them "Blue Heron"
    split revenue { to us 60 %  ‹to them 50 %› }
  `,
  good: `
    partner us "Harbour Works"
    partner them "Blue Heron"
    split revenue { to us 60 %  to them 40 % }
  `,
});
