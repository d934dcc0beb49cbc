import type { Cadence } from './cadence.ts';
import type { Condition } from './condition.ts';
import type { Declared, Element, Ref, Waiver } from './element.ts';
import type { Passage } from './passage.ts';
import type { CalendarDate } from './value/date.ts';
import type { Duration } from './value/duration.ts';

/** What changes course, and when the partners look again at what they agreed. */
export interface Change {
  readonly pivots: readonly Pivot[];
  readonly reviews: readonly Review[];
  readonly renewals: readonly Renewal[];
  readonly contingencies: readonly Contingency[];
}

/** A measure that crosses a line, or an event from outside, and the moves agreed for it. */
export interface Pivot extends Declared {
  readonly condition?: Condition;
  /** Where the event comes from. */
  readonly source?: 'dependency' | 'regulation' | 'event';
  readonly event?: string;
  readonly moves: readonly Move[];
  readonly owner?: Ref;
}

/** What is done then. */
export interface Move extends Passage {
  readonly deciders: readonly Ref[];
  readonly within?: Duration;
}

/** To go on as before, to do more, or to end it. */
export type Course = 'continue' | 'scale' | 'stop';

/** A fixed look at whether the partnership still makes sense, or still works as meant. */
export interface Review extends Element {
  readonly kind?: 'realignment' | 'operating' | 'relationship';
  readonly title?: string;
  readonly cadence?: Cadence;
  readonly date?: CalendarDate;
  /** Between what it decides. */
  readonly choices: readonly Course[];
  /** What is looked at. */
  readonly inputs: readonly Passage[];
  readonly forums: readonly Ref[];
  /** The questions it asks. */
  readonly asks: readonly Passage[];
  readonly owner?: Ref;
  readonly without: readonly Waiver[];
}

/** The day on which the partners choose a course by criteria agreed beforehand. */
export interface Renewal extends Element {
  readonly date?: CalendarDate;
  readonly cadence?: Cadence;
  readonly criteria: readonly RenewalCriterion[];
  /** What the next term would be for. */
  readonly goals: readonly Passage[];
  readonly forums: readonly Ref[];
  readonly notice?: Duration;
  readonly without: readonly Waiver[];
}

/** By measures or in words; with neither, it fits whatever no other criterion fits. */
export interface RenewalCriterion extends Element {
  readonly choice: Course;
  readonly condition?: Condition;
  readonly text?: string;
}

/** What happens if: force majeure, change of control, breach. */
export interface Contingency extends Element {
  readonly kind: 'force-majeure' | 'change-of-control' | 'breach' | 'confidentiality-breach' | 'resource-dispute' | 'free-riding' | 'other';
  readonly title?: string;
  /** What counts as such. */
  readonly covers: readonly Passage[];
  readonly moves: readonly Move[];
  readonly notice?: Duration;
  /** In the end it leads to the exit. */
  readonly endsInExit: boolean;
  readonly without: readonly Waiver[];
}
