import { type CalendarDate, weekday } from '@charter/model/value/date.ts';
import { valueWords } from '../words/values.ts';
import { FIXED_SPACE } from './number.ts';

/** A date as one says it: `5 January 2026`. */
export function dateText(date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}${FIXED_SPACE}${valueWords.months[(month ?? 1) - 1]} ${year}`;
}

/** A date on which somebody has to act: `Monday 5 January 2026`. */
export function weekdayText(date: CalendarDate): string {
  return `${valueWords.weekdays[weekday(date) - 1]} ${dateText(date)}`;
}
