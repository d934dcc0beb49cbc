import type { Charter } from '@charter/model/charter.ts';
import type { Schedule } from '@charter/model/forums.ts';
import type { Span } from '@charter/model/origin.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { addDuration, type CalendarDate, daysBetween } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';

interface Check {
  readonly day: CalendarDate;
  readonly at: Span;
}

export const relationshipEarly = rule({
  code: 'relationship-early',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The partners ask in the first weeks how they get on.',
  why: 'Whether two sides fit shows within days or weeks; found out then, it can still be mended.',
  source: 'Expectations: detect misalignment days or weeks in',
  remedy: 'Hold the first one within three weeks: `held monthly from …`.',
  rows: [204],
  options: { days: 21 },
  *check(charter, { options }) {
    const { term } = charter;
    if (term === undefined) return;
    const end = lastDayOfTerm(term);
    const checks = checksOf(charter, term.from);
    const first = checks.toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
    if (first === undefined || daysBetween(term.from, first.day) <= options.days) return;
    // A date after the end is another rule's to tell.
    if (end !== undefined && first.day > end) return;
    const days = daysBetween(term.from, first.day);
    const message = `You first ask how you get on ${days} days after the start, on ${first.day}.`;
    yield { at: first.at, message, others: [{ message: 'The start.', at: term.origin }] };
  },
  bad: `
    runs from 2026-01-05 for 40 weeks
    meeting pulse "Health check" { kind health-check  ‹held monthly from 2026-03-02› }
  `,
  good: `
    runs from 2026-01-05 for 40 weeks
    meeting pulse "Health check" { kind health-check  held monthly from 2026-01-19 }
  `,
});

function checksOf({ forums, meetings, reviews }: Charter, start: CalendarDate): readonly Check[] {
  const schedules = [
    ...forums.flatMap(({ agenda, meets }) => (meets !== undefined && agenda.some(({ about }) => about === 'relationship') ? [meets] : [])),
    ...meetings.flatMap(({ agenda, held, kind }) => {
      const asks = kind === 'health-check' || kind === 'check-in' || agenda.some(({ about }) => about === 'relationship');
      return held !== undefined && asks ? [held] : [];
    }),
    ...reviews.filter(({ kind }) => kind === 'relationship'),
  ];
  return schedules.flatMap((schedule) => {
    const day = firstDayOf(schedule, start);
    return day === undefined ? [] : [{ day, at: schedule.origin }];
  });
}

/** The first time of what recurs and does not say from when is one turn after the start. */
function firstDayOf({ date, first, cadence }: Pick<Schedule, 'date' | 'first' | 'cadence'>, start: CalendarDate): CalendarDate | undefined {
  return date ?? first ?? (cadence && addDuration(start, cadence.every));
}
