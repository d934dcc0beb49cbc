import { compareDecimals, subtractDecimals } from '@charter/model/value/decimal.ts';
import { titleOf } from '@charter/model/who.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const splitEffort = rule({
  code: 'split-effort',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A share of the gain is close to the share of the work.',
  why: 'A partner that does half of the work for a third of the money will do a third of the work.',
  source: 'Coalitions: revenue in proportion to effort',
  remedy: 'Move the shares towards the effort, or write `no effort because "…"` and what makes up for it.',
  rows: [88],
  options: { points: 15 },
  *check(charter, { options }) {
    for (const { subject, shares, without } of charter.splits) {
      if (isWaived(without, 'effort')) continue;
      // What one partner gets too much, another gets too little: one report a split says both.
      const apart = shares.find(({ share, effort }) => effort !== undefined && differ(share.percent, effort.percent, options.points));
      if (apart?.effort === undefined) continue;
      const who = titleOf(charter, apart.partner);
      yield {
        at: apart.origin,
        message: `${who} does ${apart.effort.percent} % of the work and gets ${apart.share.percent} % of the ${subject}.`,
      };
    }
  },
  bad: `
    partner us "Harbour Works"
    partner them "Blue Heron"
    split revenue { ‹to us 70 % effort 50 %›  to them 30 % effort 50 % }
  `,
  good: `
    partner us "Harbour Works"
    partner them "Blue Heron"
    split revenue { to us 60 % effort 50 %  to them 40 % effort 50 % }
  `,
});

function differ(a: string, b: string, points: number): boolean {
  const difference = subtractDecimals(a, b);
  return compareDecimals(difference, points.toString()) === 1 || compareDecimals(difference, (-points).toString()) === -1;
}
