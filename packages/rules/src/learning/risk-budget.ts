import { sumsByCurrency } from '@charter/model/money-sum.ts';
import { spanOf } from '@charter/model/origin.ts';
import { compareMoney } from '@charter/model/value/money.ts';
import { spokenValue } from '@charter/model/value/spoken.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';

export const riskBudget = rule({
  code: 'risk-budget',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'The experiments together cost no more than what may be lost on them.',
  why: 'Either an experiment will not be paid for, or more is at risk than the partners agreed.',
  source: 'Bounded risk: an explicit risk budget',
  remedy: 'Make one experiment smaller, or agree on a larger amount: `at risk 60k EUR`.',
  rows: [62],
  *check(charter) {
    const limit = charter.riskBudget;
    if (limit === undefined) return;
    const budgets = charter.experiments.flatMap(({ budget }) => budget ?? []);
    const sum = sumsByCurrency(budgets).get(limit.amount.currency);
    if (sum === undefined || compareMoney(sum, limit.amount) !== 1) return;
    yield {
      at: spanOf(limit.origin, 'amount'),
      message: `${counted(budgets.length, 'experiment costs', 'experiments cost')} ${spokenValue(sum)} together; ${spokenValue(limit.amount)} may be at risk.`,
      others: charter.experiments.flatMap(({ title, budget, origin }) =>
        budget === undefined ? [] : [{ message: `“${title}”`, at: spanOf(origin, 'budgets') }],
      ),
    };
  },
  bad: `
    at risk ‹30k EUR›
    experiment desk "A second desk" { runs for 2 weeks  budget 20k EUR }
    experiment lane "A fast lane" { runs for 2 weeks  budget 15k EUR }
  `,
  good: `
    at risk 40k EUR
    experiment desk "A second desk" { runs for 2 weeks  budget 20k EUR }
    experiment lane "A fast lane" { runs for 2 weeks  budget 15k EUR }
  `,
});
