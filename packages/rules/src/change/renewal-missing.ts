import { stretchOf } from '@charter/model/calendar.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const renewalMissing = rule({
  code: 'renewal-missing',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'A charter that ends says when and how the partners choose to continue, to scale or to stop.',
  why: 'Without such a day a partnership ends by neglect, or goes on by habit.',
  source: 'Compounding: a checkpoint for renewal',
  remedy: 'Write `renewal on $late-day { scale when …  continue when …  stop otherwise  decided by $forum }`, or `no renewal because "…"`.',
  rows: [77],
  *check(charter) {
    const stretch = stretchOf(charter.term);
    if (charter.term === undefined || stretch === undefined) return;
    if (charter.renewals.length > 0 || isWaived(charter.without, 'renewal')) return;
    yield {
      at: spanOf(charter.term.origin, charter.term.to === undefined ? 'length' : 'to'),
      message: `The charter ends on ${stretch.to}, but no day is set to choose between going on and stopping.`,
    };
  },
  bad: `runs from 2026-01-12 to ‹2026-12-18›`,
  good: `runs from 2026-01-12 to 2026-12-18  renewal on 2026-11-16 { stop otherwise }`,
});
