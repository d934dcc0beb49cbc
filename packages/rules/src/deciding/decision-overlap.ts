import { overlappingRules } from '@charter/model/decision-space.ts';
import { rule } from '../engine/rule.ts';
import { conditionOf, whenCase } from './decision-words.ts';

export const decisionOverlap = rule({
  code: 'decision-overlap',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'In an exclusive table no two rows fit the same case.',
  why: 'Two that may both decide will sooner or later decide differently.',
  source: 'Governance: decision types with thresholds',
  remedy: 'Narrow one of the two rows, or remove `exclusive` if the first row that fits shall decide.',
  rows: [72],
  *check(charter) {
    for (const decision of charter.decisions) {
      if (!decision.exclusive) continue;
      for (const { rule: row, earlier, example } of overlappingRules(decision)) {
        yield {
          at: conditionOf(row),
          message: `Two rows of “${decision.title}” decide${whenCase(example) || ' every case'}, though the table says \`exclusive\`.`,
          others: earlier.map((other) => ({ message: 'This row fits it as well.', at: conditionOf(other) })),
        };
      }
    }
  },
  bad: `
    partner a "A"
    person ana "Ana" of a
    decision spend "Spending" by cost in EUR {
      exclusive
      when cost <= 10k:  ana decides
      when ‹cost >= 10k›: ana decides
    }
  `,
  good: `
    partner a "A"
    person ana "Ana" of a
    decision spend "Spending" by cost in EUR {
      exclusive
      when cost <= 10k: ana decides
      when cost > 10k:  ana decides
    }
  `,
});
