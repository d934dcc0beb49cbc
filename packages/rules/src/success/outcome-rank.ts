import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const outcomeRank = rule({
  code: 'outcome-rank',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'The outcomes have an order.',
  why: 'The day will come when not all can be had; an order agreed in calm saves the quarrel.',
  source: 'Shared vision: a few concrete results make trade-offs simple',
  remedy: 'Say which goes first: `rank $outcome before $other-outcome`.',
  rows: [18],
  *check(charter) {
    const ranked = new Set(charter.rankings.flatMap(({ outcomes }) => outcomes));
    const unranked = charter.outcomes.filter(({ id }) => !ranked.has(id));
    if (charter.outcomes.length < 2 || unranked.length === 0 || isWaived(charter.without, 'rank', 'ranking', 'order')) return;
    const titles = listed(unranked.map(({ title }) => `“${title}”`));
    const message =
      ranked.size === 0 ? `Nothing says which goes first: ${titles}.` : `Nothing says where ${titles} stands among the outcomes.`;
    yield { at: headOf(charter), message };
  },
  bad: `charter ‹quay› "Quay" {
    metric moves "Moves an hour" in moves
    outcome safer "Safer quay" { measure moves to 22 }
    outcome faster "Faster quay" { measure moves to 27 }
  }`,
  good: `charter quay "Quay" {
    metric moves "Moves an hour" in moves
    outcome safer "Safer quay" { measure moves to 22 }
    outcome faster "Faster quay" { measure moves to 27 }
    rank safer before faster
  }`,
});
