import { stretchOf } from '@charter/model/calendar.ts';
import type { Charter } from '@charter/model/charter.ts';
import { type CalendarDate, daysBetween } from '@charter/model/value/date.ts';

/** Whether the partnership is at work on a day: begun, not over, and not declared ended. */
export function isRunning({ term, status }: Charter, day: CalendarDate): boolean {
  if (status?.status === 'ended' || status?.status === 'draft') return false;
  const stretch = stretchOf(term);
  return (term === undefined || term.from <= day) && (stretch === undefined || day <= stretch.to);
}

/** After so many days without an entry, the log says nothing about what has happened since. */
export const quietDays = 60;

/** Whether the log was still kept on a day, so that what it does not say has not happened. */
export function isKept({ log }: Charter, day: CalendarDate): boolean {
  return log.some(({ date }) => daysBetween(date, day) <= quietDays);
}
