import type { CalendarDate } from '@charter/model/value/date.ts';

/** The day it is where the machine is. */
export function today(): CalendarDate {
  const now = new Date();
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
