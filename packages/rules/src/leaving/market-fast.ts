import { spanOf } from '@charter/model/origin.ts';
import { compareDecimals } from '@charter/model/value/decimal.ts';
import { shortestDays } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';

export const marketFast = rule({
  code: 'market-fast',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'In a fast market a partnership has an end, and partners can part quickly.',
  why: 'In a market that turns within a quarter, a partnership without an end goes on after its reason has gone.',
  source: 'Coalitions: fast markets, project by project',
  remedy: 'Give it an end, and renew it there: `runs from $first-day for 6 months`.',
  rows: [115],
  options: { noticeDays: 30 },
  *check({ market, exit, term, renewals }, { options }) {
    if (market?.pace !== 'fast') return;
    // Without a renewal it is the missing end itself that is wrong, in any market.
    if (term !== undefined && term.to === undefined && term.length === undefined && renewals.length > 0)
      yield { at: spanOf(term.origin, 'from'), message: 'The market is fast, but the partnership has no end.' };
    // A month counts as 30 days here: its shortest is 28.
    if (exit?.notice === undefined || compareDecimals(shortestDays(exit.notice), options.noticeDays.toString()) !== 1) return;
    yield {
      at: spanOf(exit.origin, 'notices'),
      message: `The market is fast, but leaving takes a notice of ${describeValue(exit.notice)}.`,
      why: 'In a market that turns within a quarter, a long notice binds the partners to yesterday.',
      remedy: `Shorten the notice, such as to \`notice ${options.noticeDays} days\`.`,
      others: [{ message: 'The market is said to be fast here.', at: market.origin }],
    };
  },
  bad: ['market fast  runs from ‹2026-01-12›  renewal every 3 months { stop otherwise }', 'market fast  exit { notice ‹90 days› }'],
  good: 'market fast  runs from 2026-01-12 for 6 months  renewal every 3 months { stop otherwise }  exit { notice 1 month }',
});
