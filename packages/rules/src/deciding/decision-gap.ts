import type { Charter } from '@charter/model/charter.ts';
import type { Decision } from '@charter/model/deciding.ts';
import { decisionGaps } from '@charter/model/decision-space.ts';
import type { Fix } from '@charter/model/finding.ts';
import type { Hole } from '@charter/model/space/partition.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { counted, listed } from '../engine/words.ts';
import { after, highestDeciders, whenCase } from './decision-words.ts';

export const decisionGap = rule({
  code: 'decision-gap',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'Somebody decides in every case.',
  why: 'The case that was forgotten comes up on the day when nobody has time to ask who may decide it.',
  source: 'Governance: decision types with thresholds',
  remedy: 'Add the row that is missing, or end the table with `otherwise: $forum decides`.',
  rows: [72],
  *check(charter) {
    for (const decision of charter.decisions) {
      if (decision.rules.length === 0 || isWaived(decision.without, 'row', 'decider')) continue;
      const gaps = decisionGaps(decision);
      const [first] = gaps;
      if (first === undefined) continue;
      const more = gaps.length > 1 ? `, and in ${counted(gaps.length - 1, 'more case', 'more cases')}` : '';
      const fix = missingRows(charter, decision, gaps);
      yield {
        at: nameOf(decision),
        message: `Nobody decides “${decision.title}”${whenCase(first.example)}${more}.`,
        ...(first.condition === undefined
          ? {}
          : {
              remedy: `Add the row that is missing, ${listed(gaps.map(({ condition }) => `\`when ${condition}: …\``))}, or \`otherwise: …\` at the end.`,
            }),
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
  bad: `
    partner a "A"
    person ana "Ana" of a
    decision ‹spend› "Spending" by cost in EUR {
      when cost <= 10k: ana decides
      when cost > 50k:  ana decides
    }
  `,
  good: `
    partner a "A"
    person ana "Ana" of a
    decision spend "Spending" by cost in EUR {
      when cost <= 10k: ana decides
      otherwise:        ana decides
    }
  `,
});

function missingRows(charter: Charter, decision: Decision, gaps: readonly Hole[]): Fix | undefined {
  const last = decision.rules.at(-1);
  const deciders = highestDeciders(charter, decision);
  const conditions = gaps.flatMap(({ condition }) => condition ?? []);
  if (last === undefined || deciders.length === 0 || conditions.length < gaps.length) return undefined;
  const ruling = `${deciders.join(' and ')} ${deciders.length === 1 ? 'decides' : 'decide'}`;
  return {
    title: `Insert the missing ${conditions.length === 1 ? 'row' : 'rows'}, decided by ${listed(deciders)}`,
    edits: [{ at: after(last.origin), text: conditions.map((condition) => `\n    when ${condition}: ${ruling}`).join('') }],
  };
}
