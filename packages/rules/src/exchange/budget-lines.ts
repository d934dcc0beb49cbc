import type { Budget, BudgetLine } from '@charter/model/exchange.ts';
import type { Fix } from '@charter/model/finding.ts';
import { sumsByCurrency } from '@charter/model/money-sum.ts';
import { spanOf } from '@charter/model/origin.ts';
import { addMoney, compareMoney, type Money, money } from '@charter/model/value/money.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { spokenValue } from '@charter/model/value/spoken.ts';
import { rule } from '../engine/rule.ts';

export const budgetLines = rule({
  code: 'budget-lines',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'The lines of a budget cost no more than its total.',
  why: 'Each line was promised to somebody, and whoever comes last finds the money gone.',
  source: 'Complementary strengths: terms up front; reinvestment as a line of the budget',
  remedy: 'Make a line smaller, or raise the `total`.',
  rows: [79],
  // Money that no line is for yet is what a careful budget keeps back: nothing is said about it.
  *check({ budgets }) {
    for (const { title, total, lines, origin } of budgets) {
      const sum = total && sumsByCurrency(lines.map(({ amount }) => amount)).get(total.currency);
      if (total === undefined || sum === undefined || compareMoney(sum, total) !== 1) continue;
      const beyond = firstBeyond(lines, total);
      yield {
        at: beyond === undefined ? spanOf(origin, 'totals') : spanOf(beyond.origin, 'amount'),
        message: `The lines of “${title}” make ${spokenValue(sum)}; its total is ${spokenValue(total)}.`,
        others: [{ message: 'The total is set here.', at: spanOf(origin, 'totals') }],
        choices: [raised(origin, sum)],
      };
    }
  },
  bad: `
    budget "Joint stand at the fair" {
      total 40k EUR
      line "Stand" 22k EUR
      line "Travel" 3k USD
      line "Advertising" ‹18000.50 EUR›
      line "Samples" 1k EUR
    }
  `,
  good: `
    budget "Joint stand at the fair" {
      total 40k EUR
      line "Stand" 22k EUR
      line "Travel" 30k USD
      line "Advertising" 16k EUR
    }
  `,
});

/** The line at which the money is gone. What is in other currencies comes out of other money: nobody knows the rate of the day it is paid. */
function firstBeyond(lines: readonly BudgetLine[], total: Money): BudgetLine | undefined {
  let spent = money('0', total.currency);
  return lines.find(({ amount }) => {
    spent = addMoney(spent, amount) ?? spent;
    return compareMoney(spent, total) === 1;
  });
}

function raised(origin: Budget['origin'], sum: Money): Fix {
  const text = describeValue(sum);
  return { title: `Raise the total to ${text}`, edits: [{ at: spanOf(origin, 'totals'), text }] };
}
