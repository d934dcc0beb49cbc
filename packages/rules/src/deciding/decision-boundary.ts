import { type Boundary, decisionBoundaries } from '@charter/model/decision-boundaries.ts';
import type { Fix } from '@charter/model/finding.ts';
import { spokenCase } from '@charter/model/space/case.ts';
import { spokenValue } from '@charter/model/value/spoken.ts';
import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const decisionBoundary = rule({
  code: 'decision-boundary',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'error' },
  summary: 'Where one row ends, the next one begins.',
  why: 'Rows written in whole numbers leave out what lies between them, and an invoice is seldom a round sum.',
  source: 'Governance: decision types with thresholds',
  remedy: 'Begin the next row just above the end of the one before: after `cost <= 1k` write `cost > 1k`.',
  rows: [72],
  *check(charter) {
    for (const decision of charter.decisions) {
      for (const boundary of decisionBoundaries(decision)) {
        const { name, below, above, example, belowText, next } = boundary;
        const fix = beginAbove(boundary);
        yield {
          at: next?.comparison.origin ?? nameOf(decision),
          message: `Nobody decides “${decision.title}” when ${spokenCase(example)}: one row ends at ${spokenValue(below)}, the next begins at ${spokenValue(above)}.`,
          remedy: `Begin where the row before ends: \`${name} > ${belowText}\`.`,
          ...(fix === undefined ? {} : { fix }),
        };
      }
    }
  },
  bad: `
    partner a "A"
    person ana "Ana" of a
    decision spend "Spending" by cost in EUR {
      when cost <= 1000:   ana decides
      when ‹cost >= 1001›: ana decides
    }
  `,
  good: `
    partner a "A"
    person ana "Ana" of a
    decision spend "Spending" by cost in EUR {
      when cost <= 1000: ana decides
      when cost > 1000:  ana decides
    }
  `,
});

function beginAbove({ name, belowText, next }: Boundary): Fix | undefined {
  if (next?.comparison.kind !== 'threshold' || next.comparison.during !== undefined) return undefined;
  return { title: 'Begin where the row before ends', edits: [{ at: next.comparison.origin, text: `${name} > ${belowText}` }] };
}
