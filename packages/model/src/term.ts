import type { Term } from './frame.ts';
import type { CalendarDate } from './value/date.ts';
import { addDuration, daysBetween, isBusinessDay } from './value/date.ts';

const dayBefore = { kind: 'duration', amount: '-1', unit: 'day' } as const;

/** The last day that belongs to a term: 12 weeks from a Monday end on a Sunday. Undefined where the term is open. */
export function lastDayOfTerm({ from, to, length }: Term): CalendarDate | undefined {
  if (to !== undefined || length === undefined) return to;
  const after = addDuration(from, length);
  return after && addDuration(after, dayBefore);
}

const dayAfter = { kind: 'duration', amount: '1', unit: 'day' } as const;

/** The working day that lies a part of a term after its start, such as the half; where that is none, the last before it in the term, or else the first after it. */
export function workingDayIn(term: Term, part: number): CalendarDate | undefined {
  const end = lastDayOfTerm(term);
  const days = end && Math.round(daysBetween(term.from, end) * part);
  const there = days === undefined ? undefined : addDuration(term.from, { kind: 'duration', amount: String(days), unit: 'day' });
  const before = there && nearestWorkingDay(there, dayBefore);
  return before !== undefined && before < term.from ? nearestWorkingDay(term.from, dayAfter) : before;
}

function nearestWorkingDay(from: CalendarDate, step: typeof dayBefore | typeof dayAfter): CalendarDate | undefined {
  let day: CalendarDate | undefined = from;
  while (day !== undefined && !isBusinessDay(day)) day = addDuration(day, step);
  return day;
}
