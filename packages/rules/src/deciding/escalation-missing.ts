import { headOf, isInForce, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const escalationMissing = rule({
  code: 'escalation-missing',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'It is settled where a disagreement goes next.',
  why: 'A way out that is looked for in the middle of a quarrel is itself quarrelled about.',
  source: 'Resilience: decision authority, a way through conflict, a way out',
  remedy:
    'Write the ladder: `escalation { first … within 24 hours if silent "…"  then $forum within 40 hours if silent "…" }`, and how $forum keeps that time: `between meetings "A call of all members" within 24 hours`. Or say why there is none: `no escalation because "…"`.',
  rows: [36, 81, 89, 98],
  *check(charter) {
    // In a charter that is in force, `status-gates` says so.
    if (isInForce(charter)) return;
    if (charter.partners.length < 2 || charter.escalation !== undefined || isWaived(charter.without, 'escalation', 'ladder')) return;
    yield { at: headOf(charter), message: 'Nothing says where a disagreement goes when the people concerned cannot settle it.' };
  },
  bad: `
    charter ‹er-waits› "Shorter waits" {
      partner riverside "Riverside Foods"
      partner flow "Flowlytics"
    }
  `,
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    no escalation because "Both of us sit in one room"
  `,
});
