import { contradictoryRules } from '@charter/model/decision-space.ts';
import { spanOfComparisons, spokenComparison } from '../engine/condition-words.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';
import { conditionOf } from './decision-words.ts';

export const decisionContradiction = rule({
  code: 'decision-contradiction',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every row of a decision fits a case that can occur.',
  why: 'A row that fits nothing decides nothing, and what it was meant for goes to somebody else.',
  source: 'Governance: decision types with thresholds',
  remedy: 'Look at the numbers and at which way the signs point; if either is enough, write `or`.',
  rows: [72],
  *check(charter) {
    for (const decision of charter.decisions) {
      for (const { rule: row, comparisons } of contradictoryRules(decision)) {
        const said = listed(comparisons.map((comparison) => spokenComparison(comparison)));
        yield {
          at: spanOfComparisons(comparisons, conditionOf(row)),
          message: `No case of “${decision.title}” can have ${said}.`,
        };
      }
    }
  },
  bad: `
    partner a "A"
    person ana "Ana" of a
    decision spend "Spending" by cost in EUR {
      when ‹cost < 10k and cost > 50k›: ana decides
      otherwise:                        ana decides
    }
  `,
  good: `
    partner a "A"
    person ana "Ana" of a
    decision spend "Spending" by cost in EUR {
      when cost > 10k and cost < 50k: ana decides
      otherwise:                      ana decides
    }
  `,
});
