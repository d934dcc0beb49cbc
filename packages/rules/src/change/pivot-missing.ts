import { headOf, isInForce, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const pivotMissing = rule({
  code: 'pivot-missing',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'The charter says what would make the partners change course.',
  why: 'A line agreed in calm days is crossed without a quarrel; one that is drawn on the day is drawn against somebody.',
  source: 'Adaptability: triggers for a pivot',
  remedy: 'Write a line and a move: `pivot too-slow when … { then "Stop the test" decided by $forum }`.',
  rows: [68],
  *check(charter) {
    // In a charter that is in force, `status-gates` says so.
    if (isInForce(charter)) return;
    if (charter.pivots.length > 0 || isWaived(charter.without, 'pivot', 'pivots')) return;
    yield { at: headOf(charter), message: 'Nothing is agreed that would make the partners change course.' };
  },
  bad: `charter ‹pilot› "Pilot" { purpose "Learn" }`,
  good: `pivot new-rules on regulation "The rules for cranes change" { then "Stop the cranes" }`,
});
