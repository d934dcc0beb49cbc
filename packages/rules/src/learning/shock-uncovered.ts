import type { Charter } from '@charter/model/charter.ts';
import type { Shock } from '@charter/model/learning.ts';
import { isWeighty } from '@charter/model/weight.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const shocks: Readonly<Record<Shock, string>> = {
  'partner-scales-back': 'a partner does less',
  regulation: 'the rules change',
  dispute: 'you quarrel in public',
  'leadership-change': 'somebody at the top leaves',
  downturn: 'money gets short',
  'market-shift': 'the market turns',
  'short-term-turn': 'a partner turns to quick wins',
};

export const shockUncovered = rule({
  code: 'shock-uncovered',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'The partners have an answer to some of the shocks that hit every alliance.',
  why: 'What shakes alliances is well known; only the day is not.',
  source: 'Coalitions: the shocks that the playbooks leave out',
  remedy: 'Take the likeliest and agree on a move: `scenario lean-year "…" { shock downturn  move "…" }`.',
  rows: [71, 85, 215],
  options: { atLeast: 1 },
  *check(charter, { options }) {
    if (!isWeighty(charter)) return;
    const answered = answeredShocks(charter);
    if (answered.size >= options.atLeast || charter.outcomes.length === 0 || isWaived(charter.without, 'scenario', 'scenarios')) return;
    const open = (Object.keys(shocks) as Shock[]).filter((shock) => !answered.has(shock)).map((shock) => shocks[shock]);
    yield { at: headOf(charter), message: `Nothing says what you do if ${listed(open, 'or')}.` };
  },
  bad: `charter ‹tours› "Harbour tours" { governance integrated
    metric guests "Guests" in guests
    outcome full "Forty guests a week" { measure guests to 40 guests by 2026-08-21 }
  }`,
  good: `charter tours "Harbour tours" { governance integrated
    metric guests "Guests" in guests
    outcome full "Forty guests a week" { measure guests to 40 guests by 2026-08-21 }
    scenario rain "A summer of rain" { shock downturn  move "Tours on Fridays only" }
  }`,
});

/** A shock may be answered by a scenario, by a pivot or by a contingency. */
function answeredShocks({ scenarios, pivots, contingencies }: Charter): ReadonlySet<Shock> {
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
