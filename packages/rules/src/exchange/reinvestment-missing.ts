import { spanOf } from '@charter/model/origin.ts';
import type { Value } from '@charter/model/value/quantity.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const reinvestmentMissing = rule({
  code: 'reinvestment-missing',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'A part of the budget goes into training, documentation and tools.',
  why: 'What is not paid for is not done, and the next term begins where this one began.',
  source: 'Compounding: capability as a line of the budget',
  remedy: 'Set something aside: `reinvest 10k EUR in "Training and the playbook"`.',
  rows: [79],
  *check(charter) {
    const { budgets, reinvestments } = charter;
    for (const { amount, text, origin } of reinvestments) {
      if (isNothing(amount)) yield { at: spanOf(origin, 'amount'), message: `Nothing goes into “${text}”.` };
    }
    const waived = [charter, ...budgets].some(({ without }) => isWaived(without, 'reinvestment'));
    if (budgets.length === 0 || reinvestments.length > 0 || waived) return;
    yield { at: headOf(charter), message: 'The budget pays for the work, and nothing for what the partners could do better next time.' };
  },
  bad: `charter ‹pilot› "Pilot" { budget "Pilot" { total 40k EUR } }`,
  good: `
    budget "Pilot" { total 40k EUR }
    reinvest 4k EUR in "Training and the playbook"
  `,
});

function isNothing(amount: Value): boolean {
  return (amount.kind === 'share' ? amount.percent : amount.kind === 'date' ? '' : amount.amount) === '0';
}
