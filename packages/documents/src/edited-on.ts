import type { Charter } from '@charter/model/charter.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';

/** The day of an edition that names none. */
const UNDATED = '2000-01-01';

/** The day of this edition of a charter: that of its version, else since when it stands as it does, else the first of its term. No clock is asked. */
export function editedOn({ version, status, term }: Charter): CalendarDate {
  return version?.date ?? status?.since ?? term?.from ?? UNDATED;
}
