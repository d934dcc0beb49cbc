import { escalationClock } from '@charter/model/escalation-clock.ts';
import { spanOf } from '@charter/model/origin.ts';
import { compareDecimals, sumDecimals } from '@charter/model/value/decimal.ts';
import { longestDays, shortestDays } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';

export const escalationTotal = rule({
  code: 'escalation-total',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'The rungs of a ladder fit into the time it has in all.',
  why: 'When the rungs add up to more than was promised, one of the two is not meant.',
  source: 'Ladder within 72 hours: the sum counts',
  remedy: 'Shorten a rung, or promise more time: `in all 96 hours`.',
  rows: [36],
  *check({ escalation }) {
    const passed = escalation && escalationClock(escalation).at(-1);
    if (escalation?.total === undefined || passed === undefined) return;
    if (compareDecimals(sumDecimals(passed.map(shortestDays)), longestDays(escalation.total)) !== 1) return;
    const rungs = escalation.rungs.flatMap(({ within }) => (within === undefined ? [] : [describeValue(within)])).join(' + ');
    const message = `The rungs take ${rungs}, which is ${passed.map(describeValue).join(' and ')}, and the ladder promises ${describeValue(escalation.total)} in all.`;
    yield { at: spanOf(escalation.origin, 'totals'), message };
  },
  bad: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { first ana within 24 hours  then ben within 24 hours  then chen within 48 hours  in all ‹72 hours› }
  `,
  good: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { first ana within 24 hours  then ben within 24 hours  then chen within 24 hours  in all 72 hours }
  `,
});
