import { membership } from '@charter/model/membership.ts';
import { compareDates } from '@charter/model/value/date.ts';
import type { CalendarEvent } from '../calendar/event.ts';
import { eventsOf } from '../calendar/events-of.ts';
import type { Listed } from './overview.ts';

/** Something that falls due in one of the charters. */
export interface Due {
  readonly entry: Listed;
  readonly event: CalendarEvent;
}

/** What falls due in any of the charters, the earliest first; meetings that come back stand in the charters and their calendars. */
export function dueIn(listed: readonly Listed[]): readonly Due[] {
  return listed
    .flatMap((entry) =>
      eventsOf(entry.charter).flatMap((event) => (event.repeats === undefined && event.kind !== 'start' ? [{ entry, event }] : [])),
    )
    .sort((one, other) => compareDates(one.event.day, other.event.day));
}

/** The partners and people whom it concerns, by what they are called; people with their partner, as two may have one name. */
export function concernedBy({ entry: { charter }, event }: Due): {
  readonly partners: readonly string[];
  readonly people: readonly string[];
} {
  const { people, partners, partnerOf, title } = membership(charter);
  const person = (ref: string) => {
    const partner = partnerOf(ref);
    return partner === undefined ? title(ref) : `${title(ref)}, ${title(partner)}`;
  };
  return { partners: event.who.flatMap((ref) => partners(ref).map(title)), people: event.who.flatMap((ref) => people(ref).map(person)) };
}
