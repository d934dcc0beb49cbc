import { spanOf } from '@charter/model/origin.ts';
import { addDuration, daysBetween } from '@charter/model/value/date.ts';
import { multiplyDecimals } from '@charter/model/value/decimal.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';

export const renewalNoticePassed = rule({
  code: 'renewal-notice-passed',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Nobody misses the last day to give notice before a renewal.',
  why: 'Whoever misses the day is bound for another term, or has to ask for a favour.',
  source: 'Compounding: a checkpoint for renewal',
  remedy: 'Decide before that day whether to go on; once it has passed, agree in writing on a later one.',
  rows: [77],
  options: { daysAhead: 14 },
  needsAsOf: true,
  *check({ renewals, status, log }, { asOf, options }) {
    if (asOf === undefined || status?.status === 'ended') return;
    for (const { date, notice, origin } of renewals) {
      const day = date && notice && addDuration(date, { ...notice, amount: multiplyDecimals(notice.amount, '-1') });
      const renewed = log.some(({ event }) => event.kind === 'reviewed' && event.review === 'renewal');
      if (day === undefined || date === undefined || date < asOf || renewed) continue;
      const left = daysBetween(asOf, day);
      if (left > options.daysAhead) continue;
      const when =
        left < 0
          ? `was ${day}, ${counted(-left, 'day', 'days')} ago`
          : `is ${day}${left === 0 ? ', today' : `, in ${counted(left, 'day', 'days')}`}`;
      yield { at: spanOf(origin, 'notices'), message: `The last day to give notice before the renewal on ${date} ${when}.` };
    }
  },
  bad: `renewal on 2026-06-26 { stop otherwise  notice ‹30 days› }`,
  good: `renewal on 2026-09-25 { stop otherwise  notice 30 days }`,
});
