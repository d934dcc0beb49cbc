import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const ratificationMissing = rule({
  code: 'ratification-missing',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'error', 'joint-venture': 'error' },
  summary: 'A charter in force says who ratified it and when.',
  why: 'A text that nobody with the right to do so has signed binds nobody.',
  source: 'The partnership operating system: formal ratification',
  remedy: 'Write `ratified on 2026-01-09 by steering { signed by greta for hospital  signed by dora for flow }`.',
  rows: [168],
  *check({ status, ratifications, without }) {
    const inForce = status?.status === 'active' || status?.status === 'ratified';
    if (status === undefined || !inForce || ratifications.length > 0 || isWaived(without, 'ratification')) return;
    yield { at: spanOf(status.origin, 'status'), message: `The charter is ${status.status}, but nothing says who ratified it.` };
  },
  bad: `status ‹active› since 2026-01-12`,
  good: `status active since 2026-01-12  ratified on 2026-01-09`,
});
