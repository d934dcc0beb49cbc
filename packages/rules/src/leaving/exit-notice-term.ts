import { stretchOf } from '@charter/model/calendar.ts';
import { spanOf } from '@charter/model/origin.ts';
import { addDuration } from '@charter/model/value/date.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';

export const exitNoticeTerm = rule({
  code: 'exit-notice-term',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'The notice is shorter than the term.',
  why: 'A partner that gives notice on the first day and is still bound on the last has no exit.',
  source: 'Coalitions: a period of notice',
  remedy: 'Shorten the notice, so that a partner can leave before the end.',
  rows: [102],
  *check({ exit, term }) {
    const stretch = stretchOf(term);
    const free = exit?.notice && stretch && addDuration(stretch.from, exit.notice);
    if (exit?.notice === undefined || stretch === undefined || term === undefined || free === undefined || free <= stretch.to) return;
    yield {
      at: spanOf(exit.origin, 'notices'),
      message: `With a notice of ${describeValue(exit.notice)}, whoever gives it on the first day is free on ${free}, after the end on ${stretch.to}.`,
      others: [{ message: 'The term ends first.', at: spanOf(term.origin, term.to === undefined ? 'length' : 'to') }],
    };
  },
  bad: `
    runs from 2026-01-12 for 12 weeks
    exit { notice ‹90 days›  open to every partner }
  `,
  good: `
    runs from 2026-01-12 for 12 weeks
    exit { notice 14 days  open to every partner }
  `,
});
