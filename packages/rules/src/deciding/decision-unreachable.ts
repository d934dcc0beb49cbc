import { contradictoryRules, unreachableRules } from '@charter/model/decision-space.ts';
import { spanOfComparisons, spokenComparison } from '../engine/condition-words.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';
import { conditionOf } from './decision-words.ts';

export const decisionUnreachable = rule({
  code: 'decision-unreachable',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every row of a decision can be the one that decides.',
  why: 'The first row that fits decides, so a row below one that fits the same cases promises a say that nobody has.',
  source: 'Governance: decision types with thresholds',
  remedy: 'Move it above the rows that fit the same cases, narrow those, or remove it.',
  rows: [72],
  *check(charter) {
    for (const decision of charter.decisions) {
      for (const { rule: row, comparisons } of contradictoryRules(decision)) {
        const said = listed(comparisons.map((comparison) => spokenComparison(comparison)));
        yield {
          at: spanOfComparisons(comparisons, conditionOf(row)),
          message: `No case of “${decision.title}” can have ${said}.`,
          why: 'A row that fits nothing decides nothing, and what it was meant for goes to somebody else.',
          remedy: 'Look at the numbers and at which way the signs point; if either is enough, write `or`.',
        };
      }
      for (const { rule: row, above } of unreachableRules(decision)) {
        const behindOtherwise = above.some(({ condition }) => condition === undefined);
        // The last `otherwise` is a safety net; in an exclusive table, rows that share a case are told as an overlap.
        if (!behindOtherwise && (row.condition === undefined || decision.exclusive)) continue;
        yield {
          at: conditionOf(row),
          message: `This row of “${decision.title}” never decides: ${above.length === 1 ? 'a row above it fits' : 'the rows above it fit'} every case it is meant for.`,
          others: above.map((other) => ({ message: 'This row decides first.', at: conditionOf(other) })),
        };
      }
    }
  },
  bad: [
    `
    person ana "Ana"
    decision spend "Spending" by cost in EUR {
      when cost <= 50k:   ana decides
      when ‹cost <= 10k›: ana decides
      otherwise:          ana decides
    }
    `,
    `
    person ana "Ana"
    decision spend "Spending" by cost in EUR {
      when ‹cost < 10k and cost > 50k›: ana decides
      otherwise:                        ana decides
    }
    `,
  ],
  good: `
    person ana "Ana"
    decision spend "Spending" by cost in EUR {
      when cost <= 10k:                 ana decides
      when cost > 10k and cost <= 50k:  ana decides
      otherwise:                        ana decides
    }
  `,
});
