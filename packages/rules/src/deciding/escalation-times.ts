import { escalationClock } from '@charter/model/escalation-clock.ts';
import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { compareDecimals, sumDecimals } from '@charter/model/value/decimal.ts';
import { longestDays, shortestDays } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const escalationTimes = rule({
  code: 'escalation-times',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every rung of the ladder has a time, and together they fit into the time it has in all.',
  why: 'Without a time on a rung, escalating is only a slower way of waiting.',
  source: 'Ladder within 72 hours: each rung has its share, and the sum counts',
  remedy: 'Add how long it has: `within 24 hours`.',
  rows: [36],
  *check(charter) {
    const { escalation } = charter;
    if (escalation === undefined) return;
    const who = membership(charter);
    for (const { deciders, origin, within } of escalation.rungs) {
      if (within !== undefined) continue;
      const message = `The ladder does not say how long an answer of ${listed(deciders.map(who.title))} may take.`;
      yield { at: spanOf(origin, 'deciders'), message };
    }
    const passed = escalationClock(escalation).at(-1);
    if (escalation.total === undefined || passed === undefined) return;
    if (compareDecimals(sumDecimals(passed.map(shortestDays)), longestDays(escalation.total)) !== 1) return;
    const rungs = escalation.rungs.flatMap(({ within }) => (within === undefined ? [] : [describeValue(within)])).join(' + ');
    yield {
      at: spanOf(escalation.origin, 'totals'),
      message: `The rungs take ${rungs}, which is ${passed.map(describeValue).join(' and ')}, and the ladder promises ${describeValue(escalation.total)} in all.`,
      why: 'When the rungs add up to more than was promised, one of the two is not meant.',
      remedy: 'Shorten a rung, or promise more time: `in all 96 hours`.',
    };
  },
  bad: [
    `
    person ana "Ana"
    person ben "Ben"
    escalation { first ana within 24 hours  then ‹ben› }
    `,
    `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { first ana within 24 hours  then ben within 24 hours  then chen within 48 hours  in all ‹72 hours› }
    `,
  ],
  good: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { first ana within 24 hours  then ben within 24 hours  then chen within 24 hours  in all 72 hours }
  `,
});
