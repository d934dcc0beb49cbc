import type { Term } from './frame.ts';
import type { CalendarDate } from './value/date.ts';
import { addDuration } from './value/date.ts';

const dayBefore = { kind: 'duration', amount: '-1', unit: 'day' } as const;

/** The last day that belongs to a term: 12 weeks from a Monday end on a Sunday. Undefined where the term is open. */
export function lastDayOfTerm({ from, to, length }: Term): CalendarDate | undefined {
  if (to !== undefined || length === undefined) return to;
  const after = addDuration(from, length);
  return after && addDuration(after, dayBefore);
}
