import type { Charter } from '@charter/model/charter.ts';
import type { Shock } from '@charter/model/learning.ts';

/** The shocks that a charter has an answer to: a scenario with a move, a pivot or a contingency. */
export function answeredShocks({ scenarios, pivots, contingencies }: Charter): ReadonlySet<Shock> {
  const answered = new Set(scenarios.flatMap(({ shock, moves }) => (shock === undefined || moves.length === 0 ? [] : [shock])));
  for (const { source } of pivots) {
    if (source === 'regulation') answered.add('regulation');
    if (source === 'event') answered.add('market-shift');
  }
  for (const { kind } of contingencies) {
    if (kind === 'force-majeure') answered.add('regulation');
    if (kind === 'free-riding') answered.add('partner-scales-back');
    if (kind === 'change-of-control') answered.add('leadership-change');
    if (kind === 'resource-dispute') answered.add('dispute');
  }
  return answered;
}
