import type { CalendarDate } from '@charter/model/value/date.ts';

/** A day as the script of the page needs it: when, and whom it concerns, by the numbers of their names. */
export type SiftedDay = readonly [day: CalendarDate, who: readonly number[]];
