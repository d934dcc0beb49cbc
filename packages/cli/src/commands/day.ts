import type { CalendarDate } from '@charter/model/value/date.ts';
import { parseDate } from '@charter/model/value/date.ts';
import { InvalidArgumentError } from 'commander';

/** Reads the day of `--as-of`; one that the calendar does not have is a misuse of the command. */
export function day(text: string): CalendarDate {
  const date = parseDate(text);
  if (date === undefined) throw new InvalidArgumentError('Write a day that exists, such as 2026-06-01.');
  return date;
}
