import { sumsByCurrency } from '@charter/model/money-sum.ts';
import { spokenValue } from '@charter/model/value/spoken.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const riskBudgetMissing = rule({
  code: 'risk-budget-missing',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Whoever pays for experiments says how much may be lost on all of them.',
  why: "A loss agreed beforehand is the price of learning; one that was not is somebody's fault.",
  source: 'Bounded risk: an explicit risk budget',
  remedy: 'Say how much: `at risk 60k EUR "All experiments together"`.',
  rows: [62],
  *check(charter) {
    const sums = [...sumsByCurrency(charter.experiments.flatMap(({ budget }) => budget ?? [])).values()];
    if (charter.riskBudget !== undefined || sums.length === 0 || isWaived(charter.without, 'risk budget', 'at risk')) return;
    yield {
      at: headOf(charter),
      message: `Experiments may cost ${listed(sums.map(spokenValue))}, and nothing says how much you are ready to lose.`,
    };
  },
  bad: 'charter ‹waits› "Waits" { experiment desk "A second desk" { runs for 2 weeks  budget 20k EUR } }',
  good: 'charter waits "Waits" { at risk 20k EUR  experiment desk "A second desk" { runs for 2 weeks  budget 20k EUR } }',
});
