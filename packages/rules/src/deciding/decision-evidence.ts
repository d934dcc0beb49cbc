import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const decisionEvidence = rule({
  code: 'decision-evidence',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Weighty decisions, and those about scope or money, ask for evidence.',
  why: 'Where no evidence is asked for, the highest-paid person in the room has it.',
  source: 'Inclusion: make the evidence visible; judge by it and not by seniority',
  remedy: 'Say what has to be on the table: `needs evidence "Impact note"`, or in a row `evidence "Business case"`.',
  rows: [42],
  options: { kinds: ['scope', 'investment'] as readonly string[] },
  *check(charter, { options }) {
    if (isWaived(charter.without, 'evidence')) return;
    for (const decision of charter.decisions) {
      const { material, kind, evidence, rules, uses, without, title } = decision;
      const isWeighty = material || (kind !== undefined && options.kinds.includes(kind));
      if (!isWeighty || evidence.length > 0 || uses.length > 0 || isWaived(without, 'evidence')) continue;
      if (rules.some((row) => row.evidence.length > 0)) continue;
      yield { at: nameOf(decision), message: `“${title}” is decided without any evidence being asked for.` };
    }
  },
  bad: `
    person ana "Ana Ruiz"
    decision ‹scope› "Change of scope" { kind scope  otherwise: ana decides }
  `,
  good: `
    person ana "Ana Ruiz"
    decision scope "Change of scope" { kind scope  otherwise: ana decides  evidence "Impact note" }
  `,
});
