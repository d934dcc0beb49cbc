import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const escalationRungs = rule({
  code: 'escalation-rungs',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'error', 'joint-venture': 'error' },
  summary: 'A ladder has at least two rungs.',
  why: 'With one rung there is nowhere to go when the people on it are the ones who disagree.',
  source: 'A gentle ladder: peer, sponsor, steering',
  remedy: 'Add the next one: `then steering within 40 hours`.',
  rows: [23],
  options: { least: 2 },
  *check({ escalation }, { options }) {
    if (escalation === undefined || escalation.rungs.length >= options.least || isWaived(escalation.without, 'second rung')) return;
    const [only] = escalation.rungs;
    const message =
      only === undefined ? 'The ladder has no rung.' : `The ladder has ${escalation.rungs.length} rung, and nowhere to go from there.`;
    yield { at: only?.origin ?? escalation.origin, message };
  },
  bad: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { ‹first ana within 24 hours› }
  `,
  good: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { first ana within 24 hours  then ben within 24 hours }
  `,
});
