import type { Renewal } from '@charter/model/change.ts';
import { spanOf } from '@charter/model/origin.ts';
import { addDuration, type CalendarDate } from '@charter/model/value/date.ts';
import { multiplyDecimals } from '@charter/model/value/decimal.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';

export const renewalNotice = rule({
  code: 'renewal-notice',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'The notice before a renewal can still be given when the work begins.',
  why: 'A notice that was due before the first day can be given by nobody, so that nobody can say no.',
  source: 'Compounding: a checkpoint for renewal',
  remedy: 'Shorten the notice, or set the renewal on a later day.',
  rows: [77],
  *check({ term, renewals }) {
    if (term === undefined) return;
    for (const renewal of renewals) {
      const day = lastDayForNotice(renewal);
      if (day === undefined || renewal.notice === undefined || day >= term.from) continue;
      yield {
        at: spanOf(renewal.origin, 'notices'),
        message: `With ${describeValue(renewal.notice)} of notice before the renewal on ${renewal.date}, the last day to give it is ${day}, before the work begins on ${term.from}.`,
        others: [{ message: 'The work begins here.', at: spanOf(term.origin, 'from') }],
      };
    }
  },
  bad: `
    runs from 2026-01-12 to 2026-04-10
    renewal on 2026-03-27 { stop otherwise  notice ‹90 days› }
  `,
  good: `
    runs from 2026-01-12 to 2026-04-10
    renewal on 2026-03-27 { stop otherwise  notice 30 days }
  `,
});

function lastDayForNotice({ date, notice }: Renewal): CalendarDate | undefined {
  return notice && date && addDuration(date, { ...notice, amount: multiplyDecimals(notice.amount, '-1') });
}
