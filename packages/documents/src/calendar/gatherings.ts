import type { Charter } from '@charter/model/charter.ts';
import type { Schedule } from '@charter/model/forums.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { type Entry, eventsOfKind } from './collector.ts';
import type { CalendarEvent } from './event.ts';

/** The days on which people meet: forums and all other meetings, once or again and again up to the end of the term. */
export function gatherings(charter: Charter): CalendarEvent[] {
  return [
    ...eventsOfKind(
      'forum',
      charter.forums.map(({ id, title, meets, members, chair }) => ({ id, title, who: [chair, ...members], ...held(charter, meets) })),
    ),
    ...eventsOfKind(
      'meeting',
      charter.meetings.map(({ id, title, held: when, owner, attendees }) => ({
        id,
        title,
        who: [owner, ...attendees],
        ...held(charter, when),
      })),
    ),
  ];
}

/** When something takes place: on its day, or from its first day on, which is that of the term where the charter names none. */
export function held({ term }: Charter, when: Partial<Schedule> | undefined): Pick<Entry, 'day' | 'repeats'> {
  if (when?.date !== undefined || when?.cadence === undefined) return { day: when?.date };
  const until = term && lastDayOfTerm(term);
  const beginningUnsaid = when.first === undefined;
  const repeats = { every: when.cadence.every, beginningUnsaid, ...(until === undefined ? {} : { until }) };
  return { day: when.first ?? term?.from, repeats };
}
