import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const decisionDecider = rule({
  code: 'decision-decider',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every kind of decision has somebody who decides.',
  why: 'What nobody may decide waits, or is decided by whoever dares.',
  source: 'Roles and accountability: who decides, who is consulted, who executes',
  remedy: 'Write who decides: `otherwise: steering decides`.',
  rows: [32],
  *check({ decisions }) {
    for (const decision of decisions) {
      const { rules, title } = decision;
      if (rules.length === 0) yield { at: nameOf(decision), message: `Nobody decides on “${title}”.` };
      for (const { deciders, origin } of rules)
        if (deciders.length === 0) yield { at: origin, message: `Nobody decides this case of “${title}”.` };
    }
  },
  bad: `
    decision ‹money› "Money" by cost in EUR { kind investment }
  `,
  good: `
    person ana "Ana"
    decision money "Money" by cost in EUR { kind investment  otherwise: ana decides }
  `,
});
