import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const escalationRungTime = rule({
  code: 'escalation-rung-time',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every rung of the ladder has a time.',
  why: 'Without a time on a rung, escalating is only a slower way of waiting.',
  source: 'Ladder within 72 hours: each rung has its share',
  remedy: 'Add how long it has: `within 24 hours`.',
  rows: [36],
  *check(charter) {
    const who = membership(charter);
    for (const { deciders, origin, within } of charter.escalation?.rungs ?? []) {
      if (within === undefined)
        yield {
          at: spanOf(origin, 'deciders'),
          message: `The ladder does not say how long an answer of ${listed(deciders.map(who.title))} may take.`,
        };
    }
  },
  bad: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { first ana within 24 hours  then ‹ben› }
  `,
  good: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { first ana within 24 hours  then ben within 24 hours }
  `,
});
