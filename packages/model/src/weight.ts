import type { Frame } from './frame.ts';
import { lastDayOfTerm } from './term.ts';
import { daysBetween } from './value/date.ts';

const daysOfAYear = 365;

/** Whether so much hangs on a partnership that more than the essentials is worth its while: both sides change how they work, or it runs for over a year. */
export function isWeighty({ governance, term }: Pick<Frame, 'governance' | 'term'>): boolean {
  const end = term && lastDayOfTerm(term);
  const long = term !== undefined && end !== undefined && daysBetween(term.from, end) > daysOfAYear;
  return long || (governance !== undefined && governance.model !== 'lightweight');
}
