import type { Charter } from '@charter/model/charter.ts';
import { daysBetween } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';
import { entriesOf } from './entries.ts';

export const trustOneSided = rule({
  code: 'trust-one-sided',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'All partners pay into the trust between them.',
  why: 'Whoever always makes the first step begins to wonder why, and stops.',
  source: 'Coalitions: the trust account',
  remedy:
    'Ask what that partner could do next week: share something early, keep a small promise, thank somebody. Then write it down: `2026-02-16 trust small-promise … "…"`.',
  rows: [105],
  // Half of an even share: a quarter between two partners.
  options: { days: 90, least: 4, percentOfEven: 50 },
  *check(charter, { options }) {
    const deposits = entriesOf(charter.log, 'trust');
    const last = deposits.at(-1);
    if (last === undefined) return;
    const recent = deposits.filter(({ date }) => daysBetween(date, last.date) <= options.days);
    if (recent.length < options.least) return;
    for (const { id, title } of partnersOf(charter)) {
      const own = recent.filter(({ event }) => event.partner === id).length;
      if (own * charter.partners.length * 100 >= recent.length * options.percentOfEven) continue;
      yield {
        at: last.origin,
        message: `Of the last ${counted(recent.length, 'step', 'steps')} towards trust, ${own === 0 ? 'none was' : `only ${own} came`} from ${title}.`,
      };
    }
  },
  bad: `charter a "A" { partner us "Us"  partner them "Them" }
log a {
  2026-01-20 trust us "Told them early"
  2026-01-27 trust us "Told them early"
  2026-02-03 trust us "Told them early"
  ‹2026-02-10 trust us "Told them early"›
}`,
  good: `charter a "A" { partner us "Us"  partner them "Them" }
log a {
  2026-01-20 trust us "Told them early"
  2026-01-27 trust them "Told us early"
  2026-02-03 trust us "Told them early"
  2026-02-10 trust us "Told them early"
}`,
});

function partnersOf({ partners }: Charter): Charter['partners'] {
  return partners.length > 1 ? partners : [];
}
