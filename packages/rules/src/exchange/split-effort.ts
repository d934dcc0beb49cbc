import type { Charter } from '@charter/model/charter.ts';
import { compareDecimals, subtractDecimals } from '@charter/model/value/decimal.ts';
import { titleOf } from '@charter/model/who.ts';
import { isWaived } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';
import { shareByLog } from './ledger.ts';

export const splitEffort = rule({
  code: 'split-effort',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A share of the gain is close to the share of the work, as it is promised and as the log shows it.',
  why: 'A partner that does half of the work for a third of the money will do a third of the work.',
  source: 'Coalitions: revenue in proportion to effort; co-creation: who contributed what and when',
  remedy: 'Move the shares towards the effort, or write `no effort because "…"` and what makes up for it.',
  rows: [54, 88],
  options: { points: 15 },
  *check(charter, { options }) {
    for (const { subject, shares, without } of charter.splits) {
      if (isWaived(without, 'effort')) continue;
      // What one partner gets too much, another gets too little: one report a split says both.
      const apart = shares.find(({ share, effort }) => effort !== undefined && differ(share.percent, effort.percent, options.points));
      if (apart?.effort === undefined) continue;
      const message = `${titleOf(charter, apart.partner)} does ${apart.effort.percent} % of the work and gets ${apart.share.percent} % of the ${subject}.`;
      yield { at: apart.origin, message, rows: [88] };
    }
    yield* driftedApart(charter, options.points);
  },
  bad: [
    `
    partner us "Harbour Works"
    partner them "Blue Heron"
    split revenue { ‹to us 70 % effort 50 %›  to them 30 % effort 50 % }
    `,
    `charter a "A" { partner us "Us"  partner them "Them"  split revenue { ‹to us 50 %›  to them 50 % } }
log a {
  2026-03-02 contributed us "Ten days" worth 10k EUR
  2026-03-02 contributed them "Thirty days" worth 30k EUR
}`,
  ],
  good: `charter a "A" { partner us "Us"  partner them "Them"  split revenue { to us 45 % effort 40 %  to them 55 % effort 60 % } }
log a {
  2026-03-02 contributed us "Ten days" worth 10k EUR
  2026-03-02 contributed them "Fifteen days" worth 15k EUR
}`,
});

/** Shares that are far from what each partner has really put in. */
function* driftedApart(charter: Charter, points: number): Iterable<Report> {
  const real = shareByLog(charter);
  if (real === undefined) return;
  for (const { subject, shares } of charter.splits) {
    const apart = shares.find(
      ({ partner, share, effort }) => Math.abs(Number((effort ?? share).percent) - (real.get(partner) ?? 0)) > points,
    );
    if (apart === undefined) continue;
    const agreed =
      apart.effort === undefined ? `gets ${apart.share.percent} % of the ${subject}` : `was to do ${apart.effort.percent} % of the work`;
    yield {
      at: apart.origin,
      message: `${titleOf(charter, apart.partner)} ${agreed}; by the log it has put in ${Math.round(real.get(apart.partner) ?? 0)} %.`,
      why: 'Shares are agreed on a guess; once the facts are known, the partner that gives more will bring them up.',
      remedy: 'Talk about it at the next review: move the shares, or the work.',
      rows: [54],
    };
  }
}

function differ(a: string, b: string, points: number): boolean {
  const difference = subtractDecimals(a, b);
  return compareDecimals(difference, points.toString()) === 1 || compareDecimals(difference, (-points).toString()) === -1;
}
