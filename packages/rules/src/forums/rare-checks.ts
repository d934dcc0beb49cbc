import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { compareDurations } from '@charter/model/value/duration.ts';
import type { Report } from '../engine/rule.ts';
import { asksHowYouGetOn } from './relationship.ts';
import { scheduleOf } from './rhythms.ts';
import { everySo } from './words.ts';

/** The most frequent time to ask how the partners get on, where it is rarer than some days. */
export function* rareHealthChecks({ forums, meetings }: Charter, mostDays: number): Iterable<Report> {
  const most = { kind: 'duration', amount: mostDays.toString(), unit: 'day' } as const;
  const checks = [...forums, ...meetings].filter(asksHowYouGetOn).flatMap((event) => {
    const schedule = scheduleOf(event);
    return schedule?.cadence === undefined ? [] : [{ title: event.title, schedule, every: schedule.cadence.every }];
  });
  const [first, ...rest] = checks;
  if (first === undefined || checks.some(({ every }) => compareDurations(every, most) !== 1)) return;
  const fastest = rest.reduce((least, next) => (compareDurations(next.every, least.every) === -1 ? next : least), first);
  yield {
    at: spanOf(fastest.schedule.origin, 'cadence'),
    message: `The partners ask how they get on only ${everySo(fastest.every)}, in “${fastest.title}”.`,
    why: 'A quarter is long enough for a small hurt to become a position.',
    remedy: 'Hold it `monthly`; fifteen minutes are enough.',
    rows: [159],
  };
}

/** Reviews of the way of working that are further apart than some months. */
export function* rareOperatingReviews({ reviews }: Charter, mostMonths: number): Iterable<Report> {
  const most = { kind: 'duration', amount: mostMonths.toString(), unit: 'month' } as const;
  for (const { cadence, kind, origin } of reviews) {
    if (kind !== 'operating' || cadence === undefined || compareDurations(cadence.every, most) !== 1) continue;
    yield {
      at: spanOf(origin, 'cadence'),
      message: `How the partners work together is reviewed only ${everySo(cadence.every)}.`,
      why: 'Governance that is set up and forgotten goes on being followed where it no longer helps, and ignored where it would.',
      remedy: `Review it at least every ${mostMonths} months.`,
      rows: [152, 154],
    };
  }
}
