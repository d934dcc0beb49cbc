import { lastDayOfTerm } from '@charter/model/term.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const phaseEnd = rule({
  code: 'phase-end',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every phase has an end.',
  why: 'A phase without an end is never over, so the next one never begins.',
  source: 'Shared vision: a time-box for the scope',
  remedy: 'Say from when until when: `runs from 2026-01-05 for 4 weeks`.',
  rows: [15],
  *check(charter) {
    for (const phase of charter.phases) {
      if ((phase.runs !== undefined && lastDayOfTerm(phase.runs) !== undefined) || isWaived(phase.without, 'end', 'end date')) continue;
      yield { at: nameOf(phase), message: `The phase “${phase.title}” has no end.` };
    }
  },
  bad: 'phase ‹discovery› "Discovery" { runs from 2026-01-05 }',
  good: 'phase discovery "Discovery" { runs from 2026-01-05 for 4 weeks }',
});
