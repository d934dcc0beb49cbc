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

/** The working day that lies a part of a term after its start, such as the half; the last before it where that is none. */
export function workingDayIn(term: Term, part: number): CalendarDate | undefined {
  const end = lastDayOfTerm(term);
  const days = end && Math.round(daysBetween(term.from, end) * part);
  let day = days === undefined ? undefined : addDuration(term.from, { kind: 'duration', amount: String(days), unit: 'day' });
  while (day !== undefined && !isBusinessDay(day)) day = addDuration(day, dayBefore);
  return day;
}
