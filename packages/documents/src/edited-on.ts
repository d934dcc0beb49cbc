import type { Charter } from '@charter/model/charter.ts';
import { type CalendarDate, compareDates } from '@charter/model/value/date.ts';

/** The day of an edition that names none. */
const UNDATED = '2000-01-01';

/** The day of this edition of a charter: that of its version, of where it stands or of the last entry in its log, whichever is the latest; else the first of its term. No clock is asked. */
export function editedOn({ version, status, term, log }: Charter): CalendarDate {
  const [latest] = [version?.date, status?.since, ...log.map(({ date }) => date)]
    .filter((day) => day !== undefined)
    .sort((one, other) => compareDates(other, one));
  return latest ?? term?.from ?? UNDATED;
}
