import { compareDecimals, sumDecimals } from '@charter/model/value/decimal.ts';
import { rule } from '../engine/rule.ts';

export const sharesTotal = rule({
  code: 'shares-total',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'What is divided is divided completely: the shares in an asset or in a split make 100 %.',
  why: 'Money that belongs to nobody, or twice, is found out about on the day it is paid.',
  source: 'Complementary strengths: terms up front; co-creation: ownership in proportion to contribution',
  remedy: 'Change the shares so that they make 100 %.',
  rows: [46, 49],
  *check({ assets, splits }) {
    for (const { subject, shares, origin } of splits) {
      const total = sumDecimals(shares.map(({ share }) => share.percent));
      if (shares.length === 0 || compareDecimals(total, '100') === 0) continue;
      yield { at: shares.at(-1)?.origin ?? origin, message: `The shares of the ${subject} make ${total} %, not 100 %.`, rows: [46] };
    }
    for (const { title, owners } of assets) {
      const shares = owners.flatMap(({ share }) => share?.percent ?? []);
      const last = owners.at(-1);
      const total = sumDecimals(shares);
      if (last === undefined || shares.length === 0 || compareDecimals(total, '100') === 0) continue;
      yield {
        at: last.origin,
        message: `The shares in “${title}” make ${total} %, not 100 %.`,
        why: 'Shares that do not add up cannot be sold, licensed or divided when the partners part.',
        remedy: 'Give every owner a share, so that they make 100 %; or give none, where they own it together.',
        rows: [49],
      };
    }
  },
  bad: [
    `
    partner us "Harbour Works"
    partner them "Blue Heron"
    split revenue { to us 60 %  ‹to them 50 %› }
    `,
    `
    partner shop "Corner Shop"
    partner lab "Lab"
    asset guide "Playbook for pre-orders" { owned by shop 50 %, ‹lab 40 %› }
    `,
  ],
  good: `
    partner shop "Corner Shop"
    partner lab "Lab"
    split revenue { to shop 60 %  to lab 40 % }
    asset guide "Playbook for pre-orders" { owned by shop 60 %, lab 40 % }
  `,
});
