import { spanOf } from '@charter/model/origin.ts';
import { compareDurations } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';

export const backlogReranked = rule({
  code: 'backlog-reranked',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A backlog is put in order every week.',
  why: 'An old order makes people work on what mattered last month.',
  source: 'Adaptability: a living backlog, ranked again every week',
  remedy: 'Say how often and by whom: `reranked weekly by $person`.',
  rows: [69],
  options: { days: 7 },
  *check(charter, { options }) {
    const longest = { kind: 'duration', amount: options.days.toString(), unit: 'day' } as const;
    for (const { title, reranked, origin } of charter.backlogs) {
      const name = title === undefined ? 'the backlog' : `the backlog “${title}”`;
      if (reranked === undefined) yield { at: origin, message: `Nothing says how often ${name} is put in order.` };
      else if (compareDurations(reranked.cadence.every, longest) === 1)
        yield {
          at: spanOf(reranked.origin, 'cadence'),
          message: `Somebody puts ${name} in order only every ${describeValue(reranked.cadence.every)}.`,
        };
    }
  },
  bad: 'backlog "Ideas" { reranked ‹monthly›  item "A second desk" }',
  good: 'backlog "Ideas" { reranked weekly  item "A second desk" }',
});
