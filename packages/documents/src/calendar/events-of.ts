import type { Charter } from '@charter/model/charter.ts';
import { compareDates } from '@charter/model/value/date.ts';
import { deadlines } from './deadlines.ts';
import type { CalendarEvent } from './event.ts';
import { gatherings } from './gatherings.ts';
import { turningPoints } from './turning-points.ts';

/** All that a charter sets a day for, the earliest first. */
export function eventsOf(charter: Charter): CalendarEvent[] {
  const all = [...turningPoints(charter), ...gatherings(charter), ...deadlines(charter)];
  return all.filter(isInTime).sort((one, other) => compareDates(one.day, other.day) || (one.key < other.key ? -1 : 1));
}

/** What would begin only after the last day on which it may take place never does. */
function isInTime({ day, repeats }: CalendarEvent): boolean {
  return repeats?.until === undefined || day <= repeats.until;
}
