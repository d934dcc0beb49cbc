import { unplacedValues } from '@charter/model/decision-space.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';

export const decisionUnits = rule({
  code: 'decision-units',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A decision counts a length of time in units with a fixed ratio.',
  why: 'A month has 28 to 31 days, so for some cases nobody can tell on which side of the line they fall.',
  source: 'Governance: decision types with thresholds',
  remedy: 'Write the threshold in the unit of the quantity: `30 days` instead of `1 month`.',
  rows: [72],
  *check(charter) {
    for (const decision of charter.decisions) {
      for (const { comparison, value, unit } of unplacedValues(decision)) {
        yield {
          at: comparison.origin,
          message: `“${decision.title}” counts ${comparison.subject} in ${unit}, but has ${describeValue(value)} here, which is no fixed number of ${unit}.`,
        };
      }
    }
  },
  bad: `
    partner a "A"
    person ana "Ana" of a
    decision move "Moving the start" by delay in days {
      when ‹delay <= 1 month›: ana decides
      otherwise:               ana decides
    }
  `,
  good: `
    partner a "A"
    person ana "Ana" of a
    decision move "Moving the start" by delay in days {
      when delay <= 4 weeks: ana decides
      otherwise:             ana decides
    }
  `,
});
