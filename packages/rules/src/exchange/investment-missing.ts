import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { Value } from '@charter/model/value/quantity.ts';
import { isWeighty } from '@charter/model/weight.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const investmentMissing = rule({
  code: 'investment-missing',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Working together gets time or money of its own, and a part of it goes into training, documentation and tools.',
  why: 'What has no hours is done after hours, and then not at all.',
  source: 'Reflections: collaboration has to be built; compounding: capability as a line of the budget',
  remedy: 'Set something aside: `capacity 8 hours every week` at each partner, `invest 2 days quarterly in "…"`, or a line of a `budget`.',
  rows: [79, 186],
  options: { parts: ['anything', 'training'] },
  *check(charter, { options }) {
    if (options.parts.includes('anything') && isWeighty(charter) && !setsAside(charter)) {
      const message = `“${charter.title}” sets aside neither time nor money for working together.`;
      yield { at: headOf(charter), message, rows: [186] };
    }
    const { budgets, reinvestments } = charter;
    if (!options.parts.includes('training')) return;
    for (const { amount, text, origin } of reinvestments) {
      if (isNothing(amount)) yield { at: spanOf(origin, 'amount'), message: `Nothing goes into “${text}”.`, ...training };
    }
    const waived = [charter, ...budgets].some(({ without }) => isWaived(without, 'reinvestment'));
    if (budgets.length === 0 || reinvestments.length > 0 || waived) return;
    const message = 'The budget pays for the work, and nothing for what the partners could do better next time.';
    yield { at: headOf(charter), message, ...training };
  },
  bad: [
    'charter ‹tours› "Harbour tours" { governance integrated we will "Sail every day" }',
    'charter ‹pilot› "Pilot" { budget "Pilot" { total 40k EUR } }',
  ],
  good: [
    'governance integrated  invest 2 days quarterly in "A look back together"',
    'budget "Pilot" { total 40k EUR }  reinvest 4k EUR in "Training and the playbook"',
  ],
});

const training = {
  why: 'What is not paid for is not done, and the next term begins where this one began.',
  remedy: 'Set something aside: `reinvest 4k EUR in "Training and the playbook"`.',
  rows: [79],
};

function setsAside({ investments, reinvestments, budgets, partners, people, without }: Charter): boolean {
  const said = [investments, reinvestments, budgets].some((list) => list.length > 0);
  return (
    said ||
    [...partners, ...people].some(({ capacities }) => capacities.length > 0) ||
    isWaived(without, 'investment', 'budget', 'capacity')
  );
}

function isNothing(amount: Value): boolean {
  return (amount.kind === 'share' ? amount.percent : amount.kind === 'date' ? '' : amount.amount) === '0';
}
