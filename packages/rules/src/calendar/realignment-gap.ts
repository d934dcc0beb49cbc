import { longestGap, occurrences, type Stretch, stretchOf } from '@charter/model/calendar.ts';
import type { Review } from '@charter/model/change.ts';
import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { addDuration, type CalendarDate } from '@charter/model/value/date.ts';
import { compareDurations, type Duration } from '@charter/model/value/duration.ts';
import { isWaived } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';

export const realignmentGap = rule({
  code: 'realignment-gap',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The partners look at what they want often enough: once a year, and in a fast market once a quarter.',
  why: 'The longer nobody asks, the further apart the answers are.',
  source: 'Coalitions: realignment after 6 or 12 months, in fast markets every quarter',
  remedy: 'Look more often: `review realignment every 3 months` in a fast market, `review realignment every 6 months` in others.',
  rows: [107, 115, 133],
  options: { months: 12, fastMonths: 3 },
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
    if (looks.length === 0 || often.length > 0) return;
    if (first?.cadence !== undefined)
      yield {
        at: first.cadence.origin,
        message: `The partners ask only every ${first.cadence.every.amount} ${unitOf(first)} whether they still want the same; ${allowed}.`,
      };
    else yield* gapBetweenDays(charter, looks, most, allowed);
  },
  bad: `market fast  review realignment ‹every 6 months›`,
  good: `market fast  review realignment every 3 months`,
});

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
    message: `From ${gap.from} to ${gap.to} the partners never ask whether they still want the same; ${allowed}.`,
  };
}

function daysOf({ renewals, renegotiation }: Charter, looks: readonly Review[], stretch: Stretch): readonly CalendarDate[] {
  const set = [...looks, ...renewals].flatMap((one) => occurrences(one, stretch) ?? []);
  return renegotiation === undefined ? set : [...set, renegotiation.date];
}
