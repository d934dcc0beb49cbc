import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const escalationSilence = rule({
  code: 'escalation-silence',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every rung of the ladder says what follows if it stays silent.',
  why: 'A ladder without that can be used to delay: not answering is the cheapest veto.',
  source: 'Structure can be gamed: delay by escalation',
  remedy: 'Say what follows: `if silent "It goes to the next rung"`, and on the last rung what holds then.',
  rows: [118],
  *check(charter) {
    const who = membership(charter);
    for (const { deciders, origin, silent } of charter.escalation?.rungs ?? []) {
      if (silent !== undefined) continue;
      yield {
        at: spanOf(origin, 'deciders'),
        message: `Nothing says what follows if ${listed(deciders.map(who.title))} ${deciders.length === 1 ? 'gives' : 'give'} no answer in time.`,
      };
    }
  },
  bad: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { first ana within 24 hours if silent "It goes to Ben"  then ‹ben› within 24 hours }
  `,
  good: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { first ana within 24 hours if silent "It goes to Ben"  then ben within 24 hours if silent "The plan stays" }
  `,
});
