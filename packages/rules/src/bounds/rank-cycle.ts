import { spanOf } from '@charter/model/origin.ts';
import { reaches } from '@charter/model/reach.ts';
import { titleOf } from '@charter/model/who.ts';
import { rule } from '../engine/rule.ts';

export const rankCycle = rule({
  code: 'rank-cycle',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'No outcome goes before itself.',
  why: 'When time runs short the order has to give one answer.',
  source: 'Shared vision: a few concrete results make trade-offs simple',
  remedy: 'Decide which one gives way, and keep one order: `rank $outcome before $other-outcome`.',
  rows: [18],
  *check(charter) {
    const after = new Map<string, string[]>();
    for (const ranking of charter.rankings) {
      for (const [index, outcome] of ranking.outcomes.entries()) {
        const before = ranking.outcomes[index - 1];
        if (before === undefined) continue;
        if (reaches(after, outcome, before)) {
          const [first, second] = [`“${titleOf(charter, before)}”`, `“${titleOf(charter, outcome)}”`];
          const message =
            before === outcome ? `${second} is ranked before itself.` : `${first} goes before ${second}, which already goes before it.`;
          yield { at: spanOf(ranking.origin, 'outcomes', index), message };
          continue;
        }
        after.set(before, [...(after.get(before) ?? []), outcome]);
      }
    }
  },
  bad: `
    metric moves "Moves an hour" in moves
    outcome safer "Safer quay" { measure moves to 22 }
    outcome faster "Faster quay" { measure moves to 27 }
    rank safer before faster
    rank faster before ‹safer›
  `,
  good: `
    metric moves "Moves an hour" in moves
    outcome safer "Safer quay" { measure moves to 22 }
    outcome faster "Faster quay" { measure moves to 27 }
    rank safer before faster
  `,
});
