import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { Incentive } from '@charter/model/success.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const incentiveVerifier = rule({
  code: 'incentive-verifier',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The figures behind an incentive are confirmed by the other side.',
  why: 'Whoever is paid by a figure and confirms it as well will be believed by nobody on the day it is disputed.',
  source: 'Operating system: skin in the game, verified by the partner',
  remedy: 'Name another partner: `verified by …`.',
  rows: [140],
  *check(charter) {
    for (const incentive of charter.incentives) {
      const paid = paidPartners(charter, incentive);
      const bySelf = incentive.verifiedBy.every((partner) => paid.has(partner));
      if (incentive.verifiedBy.length === 0 || !bySelf || isWaived(incentive.without, 'verifier', 'other verifier')) continue;
      const verifier = charter.partners.find(({ id }) => id === incentive.verifiedBy[0])?.title ?? incentive.verifiedBy[0];
      yield {
        at: spanOf(incentive.origin, 'verifiers'),
        message: `The figures behind “${incentive.title}” are confirmed by ${verifier}, whose own people it is paid to.`,
      };
    }
  },
  bad: `
    partner riverside "Riverside"
    metric wait "Wait" in minutes
    incentive bonus "Bonus of the shop" of riverside { rewards less wait  verified by ‹riverside› }
  `,
  good: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    metric wait "Wait" in minutes
    incentive bonus "Bonus of the shop" of riverside { rewards less wait  verified by flow }
  `,
});

function paidPartners(charter: Charter, { partner, paidTo }: Incentive): ReadonlySet<string> {
  const theirs = charter.people.filter(({ id }) => paidTo.includes(id)).flatMap((person) => person.partner ?? []);
  return new Set([...(partner === undefined ? [] : [partner]), ...theirs]);
}
