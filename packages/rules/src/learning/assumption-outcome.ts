import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const assumptionOutcome = rule({
  code: 'assumption-outcome',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Every assumption belongs to an outcome.',
  why: 'Testing what no outcome hangs on costs the same and decides nothing.',
  source: 'Shared vision: make the assumptions behind the outcomes explicit',
  remedy: 'Say which outcome hangs on it: `supports faster`.',
  rows: [12],
  *check(charter) {
    if (charter.outcomes.length === 0) return;
    for (const assumption of charter.assumptions) {
      if (assumption.supports.length > 0 || isWaived(assumption.without, 'outcome')) continue;
      yield { at: nameOf(assumption), message: `No outcome hangs on “${assumption.title}”.` };
    }
  },
  bad: `
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
    assumption ‹triage-helps› "Earlier triage shortens the wait"
  `,
  good: `
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
    assumption triage-helps "Earlier triage shortens the wait" { supports faster }
  `,
});
