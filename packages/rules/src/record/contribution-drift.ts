import type { Charter } from '@charter/model/charter.ts';
import type { Value } from '@charter/model/value/quantity.ts';
import { titleOf } from '@charter/model/who.ts';
import { rule } from '../engine/rule.ts';
import { entriesOf } from './entries.ts';

export const contributionDrift = rule({
  code: 'contribution-drift',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Shares stay close to what each partner has really put in.',
  why: 'Shares are agreed on a guess; once the facts are known, the partner that gives more will bring them up.',
  source: 'Co-creation: who contributed what and when',
  remedy: 'Talk about it at the next review: move the shares, or the work.',
  rows: [54],
  options: { points: 15 },
  *check(charter, { options }) {
    const ledger = ledgerOf(charter);
    const total = [...ledger.values()].reduce((sum, worth) => sum + worth, 0);
    if (total === 0 || ledger.size < 2) return;
    for (const { subject, shares } of charter.splits) {
      const apart = shares.find(({ partner, share, effort }) => {
        const agreed = Number((effort ?? share).percent);
        return Math.abs(agreed - ((ledger.get(partner) ?? 0) * 100) / total) > options.points;
      });
      if (apart === undefined) continue;
      const real = Math.round(((ledger.get(apart.partner) ?? 0) * 100) / total);
      const agreed =
        apart.effort === undefined ? `gets ${apart.share.percent} % of the ${subject}` : `was to do ${apart.effort.percent} % of the work`;
      yield { at: apart.origin, message: `${titleOf(charter, apart.partner)} ${agreed}; by the log it has put in ${real} %.` };
    }
  },
  bad: `charter a "A" { partner us "Us"  partner them "Them"  split revenue { ‹to us 50 %›  to them 50 % } }
log a {
  2026-03-02 contributed us "Ten days" worth 10k EUR
  2026-03-02 contributed them "Thirty days" worth 30k EUR
}`,
  good: `charter a "A" { partner us "Us"  partner them "Them"  split revenue { to us 40 %  to them 60 % } }
log a {
  2026-03-02 contributed us "Ten days" worth 10k EUR
  2026-03-02 contributed them "Fifteen days" worth 15k EUR
}`,
});

/** What each partner has put in, by the log; empty where it is not all in one unit. Only shares in whole percent are told from it. */
function ledgerOf({ log }: Charter): ReadonlyMap<string, number> {
  const entries = entriesOf(log, 'contributed').filter(({ event }) => event.worth !== undefined);
  const units = new Set(entries.map(({ event }) => unitOf(event.worth)));
  const ledger = new Map<string, number>();
  if (units.size !== 1 || units.has(undefined)) return ledger;
  for (const { event } of entries) ledger.set(event.partner, (ledger.get(event.partner) ?? 0) + amountOf(event.worth));
  return ledger;
}

function unitOf(worth: Value | undefined): string | undefined {
  if (worth?.kind === 'money') return worth.currency;
  return worth?.kind === 'duration' || worth?.kind === 'quantity' ? `${worth.kind} ${worth.unit}` : undefined;
}

function amountOf(worth: Value | undefined): number {
  return worth !== undefined && 'amount' in worth ? Number(worth.amount) : 0;
}
