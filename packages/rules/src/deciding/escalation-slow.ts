import { escalationClock } from '@charter/model/escalation-clock.ts';
import { spanOf } from '@charter/model/origin.ts';
import { compareDecimals, divideDecimals, sumDecimals } from '@charter/model/value/decimal.ts';
import { shortestDays } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';

export const escalationSlow = rule({
  code: 'escalation-slow',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A blocked question is settled within days.',
  why: 'Whoever is stuck for a week stops asking and builds around the problem.',
  source: 'Ladder from owner to steering within 72 hours',
  remedy: 'Shorten the rungs; what needs weeks of thought is a decision, not a blockage.',
  rows: [36],
  options: { mostHours: 72 },
  *check({ escalation }, { options }) {
    if (escalation === undefined) return;
    const passed = escalation.total === undefined ? escalationClock(escalation).at(-1) : [escalation.total];
    const most = divideDecimals(String(options.mostHours), '24', 'ceiling');
    if (passed === undefined || compareDecimals(sumDecimals(passed.map(shortestDays)), most) !== 1) return;
    const at = escalation.total === undefined ? escalation.origin : spanOf(escalation.origin, 'totals');
    const message = `It can take ${passed.map(describeValue).join(' and ')} until the ladder settles something; ${options.mostHours} hours are common.`;
    yield { at, message };
  },
  bad: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { first ana within 3 days  then ben within 4 days  in all ‹7 days› }
  `,
  good: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { first ana within 1 day  then ben within 2 days  in all 72 hours }
  `,
});
