import type { DecisionRecord } from '@charter/model/log.ts';
import { spanOf } from '@charter/model/origin.ts';
import { reaches } from '@charter/model/reach.ts';
import { rule } from '../engine/rule.ts';

export const recordCycle = rule({
  code: 'record-cycle',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'No record of a decision takes the place of itself.',
  why: 'In a circle of records none is the one that counts.',
  source: 'Adaptability: records in versions, with safe reversal',
  remedy: 'Let only the later record say which earlier one it takes the place of.',
  rows: [31, 70],
  *check(charter) {
    const replaced = new Map<string, string[]>();
    for (const { event } of charter.log) {
      if (event.kind !== 'decision' || event.id === undefined) continue;
      for (const { earlier, at } of replacedBy(event)) {
        if (reaches(replaced, earlier, event.id)) {
          yield { at, message: `\`${event.id}\` takes the place of \`${earlier}\`, which takes the place of \`${event.id}\`.` };
          continue;
        }
        replaced.set(event.id, [...(replaced.get(event.id) ?? []), earlier]);
      }
    }
  },
  bad: `charter tours "Harbour tours" {
    person ana "Ana"
    decision price "Price of a tour" { otherwise: ana decides }
  }
  log tours {
    2026-05-04 decided price as first by ana "Ten euros" { supersedes second }
    2026-06-01 decided price as second by ana "Twelve euros" { supersedes ‹first› }
  }`,
  good: `charter tours "Harbour tours" {
    person ana "Ana"
    decision price "Price of a tour" { otherwise: ana decides }
  }
  log tours {
    2026-05-04 decided price as first by ana "Ten euros"
    2026-06-01 decided price as second by ana "Twelve euros" { supersedes first }
  }`,
});

function replacedBy({ supersedes, reverses, origin }: DecisionRecord) {
  return [
    ...supersedes.map((earlier, index) => ({ earlier, at: spanOf(origin, 'supersedes', index) })),
    ...reverses.map((earlier, index) => ({ earlier, at: spanOf(origin, 'reverses', index) })),
  ];
}
