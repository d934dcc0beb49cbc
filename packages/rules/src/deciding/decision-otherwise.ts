import { unreachableRules } from '@charter/model/decision-space.ts';
import { rule } from '../engine/rule.ts';
import { conditionOf } from './decision-words.ts';

export const decisionOtherwise = rule({
  code: 'decision-otherwise',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'The row `otherwise` is left with something to decide.',
  why: 'Whoever reads that the rest goes to the steering committee believes that there is a rest.',
  source: 'Governance: decision types with thresholds',
  remedy: 'Remove the row, or narrow a row above it if somebody else was meant to decide the rest.',
  rows: [72],
  *check(charter) {
    for (const decision of charter.decisions) {
      for (const { rule: row, above } of unreachableRules(decision)) {
        if (row.condition !== undefined || above.some(({ condition }) => condition === undefined)) continue;
        yield { at: conditionOf(row), message: `Nothing is left for this row of “${decision.title}”: the rows above decide every case.` };
      }
    }
  },
  bad: `
    partner a "A"
    person ana "Ana" of a
    decision spend "Spending" by cost in EUR {
      when cost <= 50k: ana decides
      when cost > 50k:  ana decides
      ‹otherwise›:      ana decides
    }
  `,
  good: `
    partner a "A"
    person ana "Ana" of a
    decision spend "Spending" by cost in EUR {
      when cost <= 50k: ana decides
      otherwise:        ana decides
    }
  `,
});
