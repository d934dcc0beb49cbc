import { spanOf } from '@charter/model/origin.ts';
import { compareMoney } from '@charter/model/value/money.ts';
import { spokenValue } from '@charter/model/value/spoken.ts';
import { rule } from '../engine/rule.ts';

export const ladderBudget = rule({
  code: 'ladder-budget',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Higher rungs have larger budgets.',
  why: 'Most ideas should fail where failing is cheap.',
  source: 'Bounded risk: each rung with its budget and gate',
  remedy: 'Make the lower rung cheaper, or swap the two rungs.',
  rows: [61],
  *check(charter) {
    for (const { rungs } of charter.ladders) {
      const paid = rungs.flatMap(({ title, budget, origin }) =>
        budget === undefined ? [] : [{ title, budget, at: spanOf(origin, 'budgets') }],
      );
      for (const [index, { title, budget, at }] of paid.entries()) {
        const below = paid[index - 1];
        if (below === undefined || compareMoney(budget, below.budget) !== -1) continue;
        yield {
          at,
          message: `“${title}” may cost ${spokenValue(budget)}, less than the rung below it with ${spokenValue(below.budget)}.`,
        };
      }
    }
  },
  bad: 'ladder { rung trial budget 9k EUR gate "No complaint" rung shop budget ‹5k EUR› }',
  good: 'ladder { rung trial budget 5k EUR gate "No complaint" rung shop budget 9k EUR }',
});
