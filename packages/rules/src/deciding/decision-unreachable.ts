import { unreachableRules } from '@charter/model/decision-space.ts';
import { rule } from '../engine/rule.ts';
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
  bad: `
    partner a "A"
    person ana "Ana" of a
    decision spend "Spending" by cost in EUR {
      when cost <= 50k:   ana decides
      when ‹cost <= 10k›: ana decides
      otherwise:          ana decides
    }
  `,
  good: `
    partner a "A"
    person ana "Ana" of a
    decision spend "Spending" by cost in EUR {
      when cost <= 10k: ana decides
      when cost <= 50k: ana decides
      otherwise:        ana decides
    }
  `,
});
