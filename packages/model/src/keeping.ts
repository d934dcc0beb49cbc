import type { Declared, Element, Level, Ref } from './element.ts';
import type { Link } from './link.ts';
import type { Passage } from './passage.ts';
import type { CalendarDate } from './value/date.ts';
import type { Duration } from './value/duration.ts';

/** What the partners watch, and where things are kept. */
export interface Keeping {
  readonly risks: readonly Risk[];
  readonly issues: readonly Issue[];
  readonly sourcesOfTruth: readonly SourceOfTruth[];
}

/** What a risk and an issue have in common. */
export interface Watched extends Declared {
  readonly owner?: Ref;
  readonly impact?: Level;
  readonly responses: readonly Passage[];
  readonly due?: CalendarDate;
  readonly escalates?: EscalatesAfter;
  /** What it would hurt. */
  readonly about: readonly Ref[];
  readonly closed?: ClosedOn;
}

/** What may go wrong. */
export interface Risk extends Watched {
  readonly likelihood?: Level;
}

/** What has gone wrong. */
export interface Issue extends Watched {
  readonly raisedOn?: CalendarDate;
}

/** Who takes over when it is not solved in time. */
export interface EscalatesAfter extends Element {
  readonly to: Ref;
  readonly after: Duration;
}

export interface ClosedOn extends Element {
  readonly date: CalendarDate;
  readonly text?: string;
}

/** The one place where something is looked up. */
export interface SourceOfTruth extends Element {
  readonly kind: 'workspace' | 'dashboard' | 'decision-log' | 'archive';
  readonly place: Link;
  readonly keptBy?: Ref;
}
