import type { Ref } from '@charter/model/element.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import type { CalendarEvent, EventKind, Repetition } from './event.ts';

/** What is known of an event before it has a key. */
export interface Entry {
  /** The short name of what it belongs to, where it has one. */
  readonly id?: Ref | undefined;
  readonly title?: string | undefined;
  readonly day: CalendarDate | undefined;
  readonly repeats?: Repetition | undefined;
  readonly who?: readonly (Ref | undefined)[];
}

/** Turns entries of one kind into events. One with a short name is known by it, any other by its place among those of its kind. */
export function eventsOfKind(kind: EventKind, entries: readonly Entry[]): CalendarEvent[] {
  const seen = new Map<string, number>();
  return entries.flatMap(({ id, title = '', day, repeats, who = [] }): CalendarEvent[] => {
    // No short name holds a point.
    const name = id === undefined ? kind : `${kind}.${id}`;
    const turn = (seen.get(name) ?? 0) + 1;
    seen.set(name, turn);
    if (day === undefined) return [];
    const key = turn === 1 ? name : `${name}.${turn}`;
    const actors = [...new Set(who.flatMap((ref) => ref ?? []))];
    return [{ key, kind, title, day, who: actors, ...(repeats === undefined ? {} : { repeats }) }];
  });
}
