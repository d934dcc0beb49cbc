import { longestGap, occurrences, type Stretch, stretchOf } from '@charter/model/calendar.ts';
import type { Review } from '@charter/model/change.ts';
import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { addDuration, type CalendarDate } from '@charter/model/value/date.ts';
import { compareDurations, type Duration } from '@charter/model/value/duration.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';

const longer = 'The longer nobody asks, the further apart the answers are.';

export const realignment = rule({
  code: 'realignment',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary:
    'Partners who work together for more than half a year look again at whether they still want the same: once a year, in a fast market once a quarter.',
  why: 'Interests drift apart quietly; a day that was set beforehand makes it possible to say so without accusing anybody.',
  source: 'Coalitions: realignment after 6 or 12 months, in fast markets every quarter',
  remedy: 'Look more often: `review realignment every 3 months` in a fast market, `review realignment every 6 months` in others.',
  rows: [5, 107, 115, 133],
  options: { afterMonths: 6, months: 12, fastMonths: 3 },
  *check(charter, { options }) {
    const fast = charter.market?.pace === 'fast';
    const most: Duration = { kind: 'duration', amount: (fast ? options.fastMonths : options.months).toString(), unit: 'month' };
    const allowed = `${most.amount} months are the most${fast ? ' in a fast market' : ''}`;
    const looks = charter.reviews.filter(({ kind, choices }) => kind === 'realignment' || (kind === undefined && choices.length > 0));
    const rare = looks.filter(
      ({ cadence, without }) => !isWaived(without, 'rhythm') && cadence && compareDurations(cadence.every, most) === 1,
    );
    const often = looks.filter(({ cadence }) => cadence && compareDurations(cadence.every, most) !== 1);
    const [first] = rare;
    if (looks.length === 0) yield* neverAsked(charter, options.afterMonths);
    if (looks.length === 0 || often.length > 0) return;
    if (first?.cadence !== undefined)
      yield {
        at: first.cadence.origin,
        why: longer,
        message: `The partners ask only every ${first.cadence.every.amount} ${unitOf(first)} whether they still want the same; ${allowed}.`,
      };
    else yield* gapBetweenDays(charter, looks, most, allowed);
  },
  bad: ['market fast  review realignment ‹every 6 months›', 'charter ‹library› "Library" { runs from 2026-01-12 for 12 months }'],
  good: ['market fast  review realignment every 3 months', 'runs from 2026-01-12 for 12 months  review realignment every 6 months'],
});

/** Of partners who never ask; where they work together no longer than this, the end itself is the day. */
function* neverAsked(charter: Charter, months: number): Iterable<Report> {
  const stretch = stretchOf(charter.term);
  const limit = stretch && addDuration(stretch.from, { kind: 'duration', amount: months.toString(), unit: 'month' });
  if (stretch !== undefined && limit !== undefined && stretch.to <= limit) return;
  if (charter.reviews.some(({ choices }) => choices.length > 0) || isWaived(charter.without, 'realignment', 'review', 'reviews')) return;
  yield {
    at: headOf(charter),
    message: 'No day is set on which the partners ask whether they still want the same.',
    remedy: 'Write `review realignment every 6 months { held by $forum  decides continue, scale, stop }`.',
    rows: [5, 107],
  };
}

function unitOf({ cadence }: Review): string {
  return `${cadence?.every.unit}${cadence?.every.amount === '1' ? '' : 's'}`;
}

/** Where only single days are named: the longest time in which none of them lies. */
function* gapBetweenDays(charter: Charter, looks: readonly Review[], most: Duration, allowed: string): Iterable<Report> {
  const stretch = stretchOf(charter.term);
  const last = looks.at(-1);
  if (stretch === undefined || last === undefined) return;
  const gap = longestGap(daysOf(charter, looks, stretch), stretch);
  const limit = addDuration(gap.from, most);
  if (limit === undefined || gap.to <= limit) return;
  yield {
    at: spanOf(last.origin, 'date'),
    why: longer,
    message: `From ${gap.from} to ${gap.to} the partners never ask whether they still want the same; ${allowed}.`,
  };
}

function daysOf({ renewals, renegotiation }: Charter, looks: readonly Review[], stretch: Stretch): readonly CalendarDate[] {
  const set = [...looks, ...renewals].flatMap((one) => occurrences(one, stretch) ?? []);
  return renegotiation === undefined ? set : [...set, renegotiation.date];
}
