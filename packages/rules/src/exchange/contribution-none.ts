import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const contributionNone = rule({
  code: 'contribution-none',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'What is divided can be held against what each partner has put in.',
  why: 'Shares are easy to agree and hard to defend when nobody wrote down who did what.',
  source: 'Co-creation: who contributed what and when',
  remedy:
    'Put the effort beside the share, `to $partner 40 % effort 45 %`, or keep track: `contribution "Six analysts" from $partner worth 90k EUR`.',
  rows: [54],
  *check({ splits, contributions, log }) {
    if (contributions.length > 0 || log.some(({ event }) => event.kind === 'contributed')) return;
    for (const { subject, shares, without, origin } of splits) {
      if (shares.some(({ effort }) => effort !== undefined) || isWaived(without, 'effort', 'contributions')) continue;
      yield { at: spanOf(origin, 'subject'), message: `The ${subject} is divided, but nothing says what each partner puts in.` };
    }
  },
  bad: `
    partner shop "Corner Shop"
    partner lab "Lab"
    split ‹revenue› { to shop 60 %  to lab 40 % }
  `,
  good: `
    partner shop "Corner Shop"
    partner lab "Lab"
    split revenue { to shop 60 % effort 60 %  to lab 40 % effort 40 % }
  `,
});
