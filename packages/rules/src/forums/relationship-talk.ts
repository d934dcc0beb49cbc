import type { Charter } from '@charter/model/charter.ts';
import type { Schedule } from '@charter/model/forums.ts';
import type { Span } from '@charter/model/origin.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { addDuration, type CalendarDate, daysBetween } from '@charter/model/value/date.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';
import { asksHowYouGetOn } from './relationship.ts';

export const relationshipTalk = rule({
  code: 'relationship-talk',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'There is a regular place to say how working together goes, for the first time in the first weeks.',
  why: 'What annoys people is said early in a place made for it, or late in a place that is not.',
  source: 'Trust account: a check-in on the relationship; expectations: detect misalignment days or weeks in',
  remedy:
    'Add one, `meeting pulse "How are we doing" { kind check-in  held monthly for 20 minutes }`, or a topic `about relationship` in a forum.',
  rows: [92, 106, 110, 184, 204],
  options: { firstAfterDays: 21 },
  *check(charter, { options }) {
    if (isWaived(charter.without, 'check-in', 'relationship check')) return;
    if (talks(charter)) yield* firstIsLate(charter, options.firstAfterDays);
    else {
      const message = 'No regular meeting asks how the partners get on with each other.';
      yield { at: headOf(charter), message, rows: [92, 106, 110, 184] };
    }
  },
  bad: [
    `
    charter ‹er-waits› "Shorter waits" {
      forum ops "Operating team" { meets weekly  agenda "Tasks" about results }
    }
    `,
    `
    runs from 2026-01-05 for 40 weeks
    meeting pulse "Health check" { kind health-check  ‹held monthly from 2026-03-02› }
    `,
  ],
  good: `
    runs from 2026-01-05 for 40 weeks
    forum ops "Operating team" { meets weekly  agenda "Tasks" about results, "How we get on" about relationship }
  `,
});

function talks({ escalation, feedback, forums, meetings, reviews }: Charter): boolean {
  return (
    forums.some((forum) => forum.meets !== undefined && asksHowYouGetOn(forum)) ||
    meetings.some((meeting) => meeting.held?.cadence !== undefined && asksHowYouGetOn(meeting)) ||
    reviews.some(({ cadence, kind }) => kind === 'relationship' && cadence !== undefined) ||
    feedback.some(({ heldAt }) => heldAt !== undefined) ||
    (escalation?.rituals.length ?? 0) > 0
  );
}

function* firstIsLate(charter: Charter, mostDays: number): Iterable<Report> {
  const { term } = charter;
  if (term === undefined) return;
  const end = lastDayOfTerm(term);
  const first = talksByDay(charter, term.from).toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
  // A date after the end is another rule's to tell.
  if (first === undefined || daysBetween(term.from, first.day) <= mostDays || (end !== undefined && first.day > end)) return;
  yield {
    at: first.at,
    message: `You first ask how you get on ${daysBetween(term.from, first.day)} days after the start, on ${first.day}.`,
    why: 'Whether two sides fit shows within days or weeks; found out then, it can still be mended.',
    remedy: `Ask for the first time within ${mostDays} days, such as \`held monthly from ${addDuration(term.from, { kind: 'duration', amount: '14', unit: 'day' }) ?? '…'}\`.`,
    others: [{ message: 'The start.', at: term.origin }],
    rows: [204],
  };
}

function talksByDay({ forums, meetings, reviews }: Charter, start: CalendarDate): readonly { day: CalendarDate; at: Span }[] {
  const schedules = [
    ...forums.flatMap((forum) => (asksHowYouGetOn(forum) ? (forum.meets ?? []) : [])),
    ...meetings.flatMap((meeting) => (asksHowYouGetOn(meeting) ? (meeting.held ?? []) : [])),
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
