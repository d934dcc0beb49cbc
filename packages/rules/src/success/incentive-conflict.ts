import type { Charter } from '@charter/model/charter.ts';
import { betterWay, type IncentiveConflict, type Influenced, incentiveConflicts } from '@charter/model/influence.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { Reward } from '@charter/model/success.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const incentiveConflict = rule({
  code: 'incentive-conflict',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Nobody is paid for what works against an outcome.',
  why: 'People do what they are paid for, whatever the charter says they want together.',
  source: 'Coalitions: the best move of a partner is the best for the alliance',
  remedy: 'Pay a part for the outcome itself, checked by the other side: `rewards more $metric  verified by $other-partner`.',
  rows: [87],
  *check(charter) {
    for (const conflict of incentiveConflicts(charter)) {
      const { incentive, reward, path, outcome } = conflict;
      if (isWaived(incentive.without, 'conflict')) continue;
      yield {
        at: spanOf(reward.origin, 'metric'),
        message: `“${incentive.title}” works against “${outcome.title}”: it ${told(reward, path)}.`,
        remedy: `Let a part of it hang on the outcome: ${betterReward(charter, conflict)}.`,
        others: [{ message: 'The outcome it works against.', at: spanOf(outcome.origin, 'name') }],
      };
    }
  },
  bad: `
    metric live "Customers live in time" in percent { higher is better }
    metric licences "Licences signed" in EUR { hurts live }
    outcome in-time "Three of four in time" { measure live to 75 % by 2026-07-03 }
    incentive commission "Commission" { rewards more ‹licences› }
  `,
  good: `
    metric live "Customers live in time" in percent { higher is better }
    metric licences "Licences signed" in EUR { hurts live }
    outcome in-time "Three of four in time" { measure live to 75 % by 2026-07-03 }
    incentive commission "Commission" { rewards more licences  rewards more live }
  `,
});

/** The path in a sentence: "rewards more “Licences”, which makes “Customers live in time” worse". */
function told({ direction }: Reward, [first, ...rest]: readonly Influenced[]): string {
  const begin = `rewards ${direction} “${first?.metric.title ?? ''}”`;
  if (rest.length === 0) return `${begin}, though ${direction === 'more' ? 'less' : 'more'} of it is wanted`;
  return `${begin}, ${rest.map(({ metric, effect }) => `which makes “${metric.title}” ${effect}`).join(', ')}`;
}

/** The line that rewards the outcome itself, confirmed by another partner where there is one. */
function betterReward(charter: Charter, { incentive, path }: IncentiveConflict): string {
  const harmed = path.at(-1)?.metric;
  const other = charter.partners.find(({ id }) => incentive.partner !== undefined && id !== incentive.partner);
  const direction = harmed !== undefined && betterWay(charter, harmed) === 'lower' ? 'less' : 'more';
  return `\`rewards ${direction} ${harmed?.id ?? ''}${other === undefined ? '' : `  verified by ${other.id}`}\``;
}
