import { isWithin, stretchOf } from '@charter/model/calendar.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Experiment } from '@charter/model/experiments.ts';
import { spanOf } from '@charter/model/origin.ts';
import { compareDecimals, multiplyDecimals } from '@charter/model/value/decimal.ts';
import type { Money } from '@charter/model/value/money.ts';
import { spokenValue } from '@charter/model/value/spoken.ts';
import { rule } from '../engine/rule.ts';

export const experimentCost = rule({
  code: 'experiment-cost',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'An experiment costs a small part of the money for its phase.',
  why: 'A try that eats the budget is no try: whatever it shows, you have to go on.',
  source: 'Shared vision: a low-cost experiment for every assumption',
  remedy: 'Find a smaller version that answers the same question, or give the phase the money for it.',
  rows: [13],
  options: { percent: 50 },
  *check(charter, { options }) {
    for (const experiment of charter.experiments) {
      const money = moneyAround(charter, experiment);
      const { budget } = experiment;
      if (money === undefined || budget === undefined || budget.currency !== money.currency) continue;
      if (compareDecimals(multiplyDecimals(budget.amount, '100'), multiplyDecimals(money.amount, options.percent.toString())) <= 0)
        continue;
      yield {
        at: spanOf(experiment.origin, 'budgets'),
        message: `“${experiment.title}” may cost ${spokenValue(budget)} of the ${spokenValue(money)} that its phase has.`,
      };
    }
  },
  bad: `
    phase build "Build" { runs from 2026-01-05 for 12 weeks  budget 30k EUR }
    experiment desk "A second desk" { runs from 2026-02-02 for 2 weeks  budget ‹25k EUR› }
  `,
  good: `
    phase build "Build" { runs from 2026-01-05 for 12 weeks  budget 30k EUR }
    experiment desk "A second desk" { runs from 2026-02-02 for 2 weeks  budget 5k EUR }
  `,
});

/** The budget of the phase in which an experiment begins. */
function moneyAround(charter: Charter, { run }: Experiment): Money | undefined {
  const from = run?.from;
  if (from === undefined) return undefined;
  return charter.phases.find(({ runs, budget }) => {
    const days = stretchOf(runs);
    return budget !== undefined && days !== undefined && isWithin(from, days);
  })?.budget;
}
