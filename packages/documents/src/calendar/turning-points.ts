import type { Charter } from '@charter/model/charter.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { addDuration, type CalendarDate } from '@charter/model/value/date.ts';
import type { Duration } from '@charter/model/value/duration.ts';
import { type Entry, eventsOfKind } from './collector.ts';
import type { CalendarEvent } from './event.ts';
import { held } from './gatherings.ts';

/** The days on which the partners look again at what they agreed, or would have to say that they leave. */
export function turningPoints(charter: Charter): CalendarEvent[] {
  const { term, renegotiation, phases, reviews, renewals, exit } = charter;
  const end = term && lastDayOfTerm(term);
  return [
    ...eventsOfKind('start', [{ day: term?.from }]),
    ...eventsOfKind('renegotiation', [{ day: renegotiation?.date }]),
    ...eventsOfKind(
      'phase-renegotiation',
      phases.map(({ id, title, renegotiation: look }) => ({ id, title, day: look?.date })),
    ),
    ...eventsOfKind(
      'review',
      reviews.map((review) => ({ title: review.title, who: [review.owner, ...review.forums], ...afterOneTurn(charter, review) })),
    ),
    ...eventsOfKind(
      'renewal',
      renewals.map((renewal) => ({ who: renewal.forums, ...afterOneTurn(charter, renewal) })),
    ),
    ...eventsOfKind(
      'renewal-notice',
      renewals.map(({ date, notice, forums }) => ({ day: before(date, notice), who: forums })),
    ),
    ...eventsOfKind('exit-notice', [{ day: before(end, exit?.notice) }]),
    ...eventsOfKind('end', [{ day: end }]),
  ];
}

/** Whoever looks again every six months does so for the first time after six months. */
function afterOneTurn(
  charter: Charter,
  { date, cadence }: Charter['reviews'][number] | Charter['renewals'][number],
): Pick<Entry, 'day' | 'repeats'> {
  const first = cadence && charter.term && addDuration(charter.term.from, cadence.every);
  return held(charter, { ...(date && { date }), ...(cadence && { cadence }), ...(first && { first }) });
}

/** The last day on which one is still in time: a notice of 30 days is given 30 days before. */
function before(day: CalendarDate | undefined, notice: Duration | undefined): CalendarDate | undefined {
  return day && notice && addDuration(day, { ...notice, amount: `-${notice.amount}` });
}
