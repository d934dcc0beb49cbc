import { compareDecimals, sumDecimals } from '@charter/model/value/decimal.ts';
import { rule } from '../engine/rule.ts';

export const assetShares = rule({
  code: 'asset-shares',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'The shares in an asset make 100 %.',
  why: 'Shares that do not add up cannot be sold, licensed or divided when the partners part.',
  source: 'Co-creation: ownership in proportion to contribution',
  remedy: 'Give every owner a share, so that they make 100 %; or give none, where they own it together.',
  rows: [49],
  *check({ assets }) {
    for (const { title, owners } of assets) {
      const shares = owners.flatMap(({ share }) => share?.percent ?? []);
      const last = owners.at(-1);
      const total = sumDecimals(shares);
      if (last === undefined || shares.length === 0 || compareDecimals(total, '100') === 0) continue;
      yield { at: last.origin, message: `The shares in “${title}” make ${total} %, not 100 %.` };
    }
  },
  bad: `
    partner clinic "Clinic"
    partner lab "Lab"
    asset guide "Playbook for triage" { owned by clinic 50 %, ‹lab 40 %› }
  `,
  good: `
    partner clinic "Clinic"
    partner lab "Lab"
    asset guide "Playbook for triage" { owned by clinic 60 %, lab 40 % }
  `,
});
