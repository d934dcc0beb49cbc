import type { Renewal } from '@charter/model/change.ts';
import { spanOf } from '@charter/model/origin.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { addDuration, type CalendarDate } from '@charter/model/value/date.ts';
import { multiplyDecimals } from '@charter/model/value/decimal.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';

export const renewalDates = rule({
  code: 'renewal-dates',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'The renewal comes before the end, and the notice before it can still be given when the work begins.',
  why: 'After the end there is nothing left to renew, and nobody left who has to come.',
  source: 'Compounding: a checkpoint for renewal',
  remedy: 'Set the renewal on a day before the end, with time left to prepare what follows.',
  rows: [77],
  *check({ term, renewals }) {
    if (term === undefined) return;
    const end = lastDayOfTerm(term);
    for (const renewal of renewals) {
      const { date, notice, origin } = renewal;
      if (date !== undefined && end !== undefined && date > end) {
        yield {
          at: spanOf(origin, 'date'),
          message: `The renewal is set for ${date}, but the charter ends on ${end}.`,
          others: [{ message: 'The end is set here.', at: spanOf(term.origin, term.to === undefined ? 'length' : 'to') }],
        };
      }
      const day = lastDayForNotice(renewal);
      if (day === undefined || notice === undefined || day >= term.from) continue;
      yield {
        at: spanOf(origin, 'notices'),
        message: `With ${describeValue(notice)} of notice before the renewal on ${date}, the last day to give it is ${day}, before the work begins on ${term.from}.`,
        why: 'A notice that was due before the first day can be given by nobody, so that nobody can say no.',
        remedy: 'Shorten the notice, or set the renewal on a later day.',
        others: [{ message: 'The work begins here.', at: spanOf(term.origin, 'from') }],
      };
    }
  },
  bad: [
    `
    runs from 2026-01-12 to 2026-06-26
    renewal on ‹2026-06-29› { stop otherwise }
    `,
    `
    runs from 2026-01-12 to 2026-04-10
    renewal on 2026-03-27 { stop otherwise  notice ‹90 days› }
    `,
  ],
  good: `
    runs from 2026-01-12 to 2026-06-26
    renewal on 2026-05-29 { stop otherwise  notice 30 days }
  `,
});

function lastDayForNotice({ date, notice }: Renewal): CalendarDate | undefined {
  return notice && date && addDuration(date, { ...notice, amount: multiplyDecimals(notice.amount, '-1') });
}
