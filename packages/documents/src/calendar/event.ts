import type { Ref } from '@charter/model/element.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import type { Duration } from '@charter/model/value/duration.ts';
import type { Words } from '../words/words.ts';

/** What a day in the calendar is for. */
export type EventKind = keyof Words['calendar']['kinds'];

/** A day on which, or by which, something is to happen, or the first of many. */
export interface CalendarEvent {
  /** The same in every edition of a calendar, whatever else changes, and no other event's. */
  readonly key: string;
  readonly kind: EventKind;
  /** What it is, in the partners' words; empty where its kind says it all. */
  readonly title: string;
  readonly day: CalendarDate;
  readonly repeats?: Repetition;
  /** Who has to act or to come. */
  readonly who: readonly Ref[];
}

/** How something that recurs goes on after its first day. */
export interface Repetition {
  readonly every: Duration;
  /** The last day on which it may take place. */
  readonly until?: CalendarDate;
  /** Nothing tells on which day it begins: it is entered from the beginning of the term on. */
  readonly beginningUnsaid: boolean;
}
