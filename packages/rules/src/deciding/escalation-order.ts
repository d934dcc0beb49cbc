import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { tierOf } from '@charter/model/tiers.ts';
import { rule } from '../engine/rule.ts';

export const escalationOrder = rule({
  code: 'escalation-order',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The ladder goes to the top last.',
  why: 'Executives who are called first decide without knowing, and those below learn to pass everything up.',
  source: 'Governance charter: not to the CEOs without need',
  remedy: 'Begin with the people who do the work, then the operating team, and executives last.',
  rows: [100],
  *check(charter) {
    const who = membership(charter);
    const rungs = charter.escalation?.rungs ?? [];
    for (const [index, rung] of rungs.entries()) {
      const place = rung.deciders.findIndex((decider) => tierOf(charter, decider) === 'executive');
      const decider = rung.deciders[place];
      const below = rungs.slice(index + 1).some(({ deciders }) => deciders.every((ref) => tierOf(charter, ref) !== 'executive'));
      if (decider === undefined || (index > 0 && !below) || rungs.length < 2) continue;
      const where =
        index === 0 ? 'on the first rung of the ladder' : `on rung ${index + 1} of the ladder, before others that are no executives`;
      yield { at: spanOf(rung.origin, 'deciders', place), message: `${who.title(decider)} is called ${where}.` };
    }
  },
  bad: `
    person greta "Greta Holm" { level executive }
    person ana "Ana Ruiz" { level operating }
    escalation { first ‹greta› within 24 hours  then ana within 24 hours }
  `,
  good: `
    person greta "Greta Holm" { level executive }
    person ana "Ana Ruiz" { level operating }
    escalation { first ana within 24 hours  then greta within 24 hours }
  `,
});
