import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const marketEnd = rule({
  code: 'market-end',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'hint' },
  summary: 'In a fast market a partnership has an end.',
  why: 'In a market that turns within a quarter, a partnership without an end goes on after its reason has gone.',
  source: 'Coalitions: fast markets, project by project',
  remedy: 'Give it an end, and renew it there: `runs from 2026-01-12 for 6 months`.',
  rows: [115],
  *check({ market, term, renewals }) {
    // Without a renewal it is the missing end itself that is wrong, in any market.
    if (market?.pace !== 'fast' || term === undefined || term.to !== undefined || term.length !== undefined || renewals.length === 0)
      return;
    yield { at: spanOf(term.origin, 'from'), message: 'The market is fast, but the partnership has no end.' };
  },
  bad: `market fast  runs from ‹2026-01-12›  renewal every 3 months { stop otherwise }`,
  good: `market fast  runs from 2026-01-12 for 6 months  renewal every 3 months { stop otherwise }`,
});
