import { spanOf } from '@charter/model/origin.ts';
import { compareDecimals } from '@charter/model/value/decimal.ts';
import { shortestDays } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';

export const marketExit = rule({
  code: 'market-exit',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'In a fast market partners can part quickly.',
  why: 'In a market that turns within a quarter, a long notice binds the partners to yesterday.',
  source: 'Coalitions: fast markets',
  remedy: 'Shorten the notice to a month, such as `notice 30 days`.',
  rows: [115],
  options: { days: 30 },
  *check({ market, exit }, { options }) {
    if (market?.pace !== 'fast' || exit?.notice === undefined) return;
    // A month counts as 30 days here: its shortest is 28.
    if (compareDecimals(shortestDays(exit.notice), options.days.toString()) !== 1) return;
    yield {
      at: spanOf(exit.origin, 'notices'),
      message: `The market is fast, but leaving takes a notice of ${describeValue(exit.notice)}.`,
      others: [{ message: 'The market is said to be fast here.', at: market.origin }],
    };
  },
  bad: `market fast  exit { notice ‹90 days› }`,
  good: `market fast  exit { notice 1 month }`,
});
