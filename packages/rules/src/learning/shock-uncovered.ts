import { stretchOf } from '@charter/model/calendar.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Shock } from '@charter/model/learning.ts';
import { daysBetween } from '@charter/model/value/date.ts';
import { isWeighty } from '@charter/model/weight.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';
import { answeredShocks } from './answered-shocks.ts';

/** As in: nothing says what you do if … */
const shocks: Readonly<Record<Shock, string>> = {
  'partner-scales-back': 'a partner does less',
  regulation: 'the rules change',
  dispute: 'you quarrel in public',
  'leadership-change': 'somebody at the top leaves',
  downturn: 'money gets short',
  'market-shift': 'the market turns',
  'short-term-turn': 'a partner turns to quick wins',
};

interface Blow {
  readonly words: string;
  /** Whether this charter gives cause to ask for it. */
  readonly isAsked: (charter: Charter, longDays: number) => boolean;
}

const blows: Readonly<Record<string, Blow>> = {
  'change-of-control': { words: 'a partner is sold', isAsked: (charter, longDays) => daysOf(charter) >= longDays },
  'confidentiality-breach': { words: 'a secret gets out', isAsked: ({ confidentiality }) => confidentiality.length > 0 },
  'resource-dispute': {
    words: 'you quarrel over people or money',
    isAsked: ({ budgets, partners }) => budgets.length > 0 && partners.length > 2,
  },
};

export const shockUncovered = rule({
  code: 'shock-uncovered',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'The partners have an answer to the blows that can be foreseen here, and to some of those that hit every alliance.',
  why: 'What shakes alliances is well known; only the day is not, and each blow changes who has the stronger hand.',
  source: 'Coalitions: what can be anticipated, and the shocks that the playbooks leave out',
  remedy:
    'Take the likeliest and agree on a move: `scenario lean-year "…" { shock downturn  move "…" }`, or `contingency change-of-control { then "…" decided by $forum }`.',
  rows: [71, 85, 94, 215],
  options: { shocksAtLeast: 1, kinds: ['change-of-control', 'confidentiality-breach', 'resource-dispute'], longDays: 364 },
  *check(charter, { options }) {
    const asked = options.kinds.filter((kind) => blows[kind]?.isAsked(charter, options.longDays) && !isForeseen(charter, kind));
    const answered = answeredShocks(charter);
    const isCalm = answered.size >= options.shocksAtLeast || !isWeighty(charter) || charter.outcomes.length === 0;
    const open = isCalm || isWaived(charter.without, 'scenario', 'scenarios') ? [] : (Object.keys(shocks) as Shock[]);
    const words = [
      ...asked.flatMap((kind) => blows[kind]?.words ?? []),
      ...open.flatMap((shock) => (answered.has(shock) ? [] : shocks[shock])),
    ];
    if (words.length === 0) return;
    const rows = [...(asked.length > 0 ? [94] : []), ...(open.length > 0 ? [71, 85, 215] : [])];
    yield { at: headOf(charter), message: `Nothing says what you do if ${listed(words, 'or')}.`, rows };
  },
  bad: [
    `
    charter ‹tours› "Harbour tours" { governance integrated
      metric guests "Guests" in guests
      outcome full "Forty guests a week" { measure guests to 40 guests by 2026-08-21 }
    }
    `,
    'charter ‹library› "Library" { runs from 2026-01-12 for 18 months  no confidentiality-breach clause because "There are none" }',
  ],
  good: `
    runs from 2026-01-12 for 18 months
    governance integrated
    metric guests "Guests" in guests
    outcome full "Forty guests a week" { measure guests to 40 guests by 2026-08-21 }
    scenario rain "A summer of rain" { shock downturn  move "Tours on Fridays only" }
    no change-of-control clause because "Neither is for sale"
  `,
});

function isForeseen({ contingencies, without }: Charter, kind: string): boolean {
  return contingencies.some((contingency) => contingency.kind === kind) || without.some(({ what }) => what.split(' ').includes(kind));
}

function daysOf({ term }: Charter): number {
  const stretch = stretchOf(term);
  return stretch === undefined ? 0 : daysBetween(stretch.from, stretch.to);
}
