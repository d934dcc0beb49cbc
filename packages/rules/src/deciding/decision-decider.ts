import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const decisionDecider = rule({
  code: 'decision-decider',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'The charter says who decides, and every kind of decision has somebody who does.',
  why: 'What nobody may decide waits, or is decided by whoever dares.',
  source: 'The smallest charter: decisions, communication, exit; roles: who decides, who is consulted, who executes',
  remedy: 'Write who decides: `otherwise: $forum decides`.',
  rows: [32, 89, 91, 98, 125, 129, 135],
  *check(charter) {
    const { decisions, forums, partners, without } = charter;
    const nobody = decisions.length === 0 && forums.every(({ decides }) => decides === undefined);
    if (nobody && partners.length > 1 && !isWaived(without, 'decisions')) {
      yield {
        at: headOf(charter),
        message: 'Nothing says who decides, on anything.',
        why: 'However little is agreed, without this the first disagreement is about who may settle it.',
        remedy:
          'Say how you decide together, `forum friday "Friday coffee" { members $person, $other-person  decides jointly }`, or who decides what: `decision money "Money" { otherwise: … decides }`.',
      };
    }
    for (const decision of decisions) {
      const { rules, title } = decision;
      if (rules.length === 0) yield { at: nameOf(decision), message: `Nobody decides on “${title}”.`, rows: [32] };
      for (const { deciders, origin } of rules)
        if (deciders.length === 0) yield { at: origin, message: `Nobody decides this case of “${title}”.`, rows: [32] };
    }
  },
  bad: [
    'decision ‹money› "Money" by cost in EUR { kind investment }',
    `
    charter ‹tours› "Harbour tours" {
      partner roastery "Kessel Roastery"
      partner boats "Blue Heron Boats"
    }
    `,
  ],
  good: [
    `
    person ana "Ana"
    decision money "Money" by cost in EUR { kind investment  otherwise: ana decides }
    `,
    `
    partner roastery "Kessel Roastery"
    partner boats "Blue Heron Boats"
    forum friday "Friday coffee" { decides jointly }
    `,
  ],
});
