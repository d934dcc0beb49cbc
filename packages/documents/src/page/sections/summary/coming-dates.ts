import type { Charter } from '@charter/model/charter.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { compareDates } from '@charter/model/value/date.ts';
import type { Html } from '../../../html/markup.ts';
import { weekday } from '../../../html/time.ts';
import { summaryWords as words } from '../../../words/summary.ts';
import { facts } from '../../kit/facts.ts';

/** The days that everybody should know: the win, the look at half time, renewals, the end. */
export function comingDates(charter: Charter): Html | undefined {
  const days: [label: string, date: CalendarDate | undefined][] = [
    [words.midpoint, charter.renegotiation?.date],
    ...charter.minimumWins.flatMap((win) => win.tests.map((test): [string, CalendarDate | undefined] => [words.win, test.by])),
    ...charter.reviews.map((review): [string, CalendarDate | undefined] => [review.title ?? words.review, review.date]),
    ...charter.renewals.map((renewal): [string, CalendarDate | undefined] => [words.renewal, renewal.date]),
    [words.end, charter.term && lastDayOfTerm(charter.term)],
  ];
  const known = days.flatMap(([label, date]) => (date === undefined ? [] : [[label, date] as const]));
  return facts(known.sort((a, b) => compareDates(a[1], b[1])).map(([label, date]) => [label, weekday(date)]));
}
