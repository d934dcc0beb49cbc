import { isWeighty } from '@charter/model/weight.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const investmentMissing = rule({
  code: 'investment-missing',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Working together gets time or money of its own.',
  why: 'What has no hours is done after hours, and then not at all.',
  source: 'Reflections: collaboration has to be built',
  remedy: 'Set something aside: `capacity 8 hours every week` at each partner, `invest 2 days quarterly in "…"`, or a line of a `budget`.',
  rows: [186],
  *check(charter) {
    if (!isWeighty(charter)) return;
    const { investments, reinvestments, budgets, partners, people } = charter;
    const setAside = [investments, reinvestments, budgets].some((list) => list.length > 0);
    if (setAside || [...partners, ...people].some(({ capacities }) => capacities.length > 0)) return;
    if (isWaived(charter.without, 'investment', 'budget', 'capacity')) return;
    yield { at: headOf(charter), message: `“${charter.title}” sets aside neither time nor money for working together.` };
  },
  bad: 'charter ‹tours› "Harbour tours" { governance integrated we will "Sail every day" }',
  good: 'charter tours "Harbour tours" { governance integrated invest 2 days quarterly in "A look back together" }',
});
