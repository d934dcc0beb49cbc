import { spanOf } from '@charter/model/origin.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { addDuration, daysBetween } from '@charter/model/value/date.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';

export const noticeRemaining = rule({
  code: 'notice-remaining',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Partners know from when on a notice would last longer than the charter.',
  why: 'From that day on nobody can leave early; whoever wants to change something has to say so at the renewal.',
  source: 'Coalitions: a period of notice',
  remedy: 'Use the renewal or the end; nothing has to be changed in the text.',
  rows: [102],
  needsAsOf: true,
  *check({ term, exit, status }, { asOf }) {
    const end = term && lastDayOfTerm(term);
    if (asOf === undefined || term === undefined || end === undefined || exit?.notice === undefined || status?.status === 'ended') return;
    const begun = term.from <= asOf && asOf <= end;
    const free = addDuration(asOf, exit.notice);
    const never = addDuration(term.from, exit.notice);
    // A notice longer than the whole term is told without any day.
    if (!begun || free === undefined || free <= end || never === undefined || never > end) return;
    const left = counted(daysBetween(asOf, end), 'day is', 'days are');
    yield {
      at: spanOf(exit.origin, 'notices'),
      message: `A notice takes ${describeValue(exit.notice)}, and only ${left} left until the end on ${end}.`,
    };
  },
  bad: `runs from 2026-01-12 to 2026-06-26  exit { notice ‹30 days› }`,
  good: `runs from 2026-01-12 to 2026-12-18  exit { notice 30 days }`,
});
