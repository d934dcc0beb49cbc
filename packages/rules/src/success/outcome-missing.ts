import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const outcomeMissing = rule({
  code: 'outcome-missing',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'error', 'joint-venture': 'error' },
  summary: 'A charter says what will be different at the end.',
  why: 'Without an outcome nobody can tell whether the partnership works, nor when it is done.',
  source: 'Shared vision: two or three measurable outcomes',
  remedy:
    'Write what will be different, who answers for it and how it is measured: `outcome faster "Shorter waits" { owner $person  measure $metric to … by 2026-04-05 }`.',
  rows: [5, 6, 90],
  *check(charter) {
    if (charter.outcomes.length > 0 || isWaived(charter.without, 'outcome', 'outcomes')) return;
    yield { at: headOf(charter), message: `“${charter.title}” names no outcome: nothing says what will be different at the end.` };
  },
  bad: 'charter ‹tours› "Harbour tours" { purpose "Guests see the harbour." }',
  good: `charter tours "Harbour tours" {
    metric guests "Guests" in guests
    outcome full "Forty guests a week" { measure guests to 40 guests by 2026-08-21 }
  }`,
});
