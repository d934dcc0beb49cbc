import type { Element, Ref } from './element.ts';
import type { Passage } from './passage.ts';
import type { HealthColour, TrustKind } from './trust.ts';
import type { CalendarDate } from './value/date.ts';
import type { Value } from './value/quantity.ts';

/** Something that happened, and when. */
export interface LogEntry extends Element {
  readonly date: CalendarDate;
  readonly event: LogEvent;
}

export type LogEvent =
  | Measured
  | HealthRated
  | DecisionRecord
  | TrustDeposit
  | Raised
  | Closed
  | Escalated
  | Held
  | Reviewed
  | Concluded
  | Contributed
  | Pivoted
  | Delivered
  | ExitInvoked
  | Rescue
  | Noted;

export interface Measured extends Element {
  readonly kind: 'measured';
  readonly metric: Ref;
  /** In the unit of the metric. */
  readonly value: Value;
  readonly by?: Ref;
  readonly text?: string;
}

export interface HealthRated extends Passage {
  readonly kind: 'health';
  readonly colour: HealthColour;
  readonly by?: Ref;
  readonly about: readonly Ref[];
  /** What the partners said to each other about it. */
  readonly discussed?: string;
}

export interface DecisionRecord extends Passage {
  readonly kind: 'decision';
  readonly decision: Ref;
  /** The record's own short name, by which later records refer to it. */
  readonly id?: Ref;
  readonly values: readonly ParameterValue[];
  readonly by: readonly Ref[];
  readonly context?: string;
  readonly because?: string;
  readonly considered: readonly Passage[];
  readonly about: readonly Ref[];
  readonly evidence: readonly Passage[];
  readonly steps: readonly NextStep[];
  readonly reviewOn?: CalendarDate;
  /** Earlier records that this one takes the place of. */
  readonly supersedes: readonly Ref[];
  /** Earlier records that this one takes back. */
  readonly reverses: readonly Ref[];
}

/** What one of the decision's quantities was in this case. */
export interface ParameterValue extends Element {
  readonly name: string;
  readonly value: Value | Option;
}

/** One of the words a quantity may be. */
export interface Option {
  readonly kind: 'option';
  readonly option: string;
}

export interface NextStep extends Passage {
  readonly by?: Ref;
  readonly on?: CalendarDate;
}

export interface TrustDeposit extends Passage {
  readonly kind: 'trust';
  readonly trust?: TrustKind;
  readonly partner: Ref;
}

export interface Raised extends Element {
  readonly kind: 'raised';
  readonly subject: Ref;
  readonly text?: string;
  readonly by?: Ref;
}

export interface Closed extends Element {
  readonly kind: 'closed';
  readonly subject: Ref;
  readonly text?: string;
}

/** Something went up the ladder. */
export interface Escalated extends Element {
  readonly kind: 'escalated';
  readonly subject: Ref;
  readonly to: Ref;
  readonly text?: string;
  readonly by?: Ref;
}

/** A forum or a meeting took place, or did not. */
export interface Held extends Element {
  readonly kind: 'held';
  readonly missed: boolean;
  readonly subject: Ref;
  readonly with: readonly Ref[];
  readonly text?: string;
  readonly lessons: readonly Lesson[];
}

export interface Lesson extends Passage {
  readonly kind: 'keep' | 'stop' | 'start';
  readonly by?: Ref;
}

export interface Reviewed extends Element {
  readonly kind: 'reviewed';
  readonly review: 'realignment' | 'operating' | 'relationship' | 'renewal';
  readonly with: readonly Ref[];
  readonly chose?: 'continue' | 'scale' | 'stop';
  readonly text?: string;
}

export interface Concluded extends Passage {
  readonly kind: 'concluded';
  readonly experiment: Ref;
  readonly result: 'killed' | 'iterated' | 'scaled';
  /** What is done differently since. */
  readonly changed?: string;
}

export interface Contributed extends Passage {
  readonly kind: 'contributed';
  readonly partner: Ref;
  readonly worth?: Value;
}

export interface Pivoted extends Element {
  readonly kind: 'pivoted';
  readonly pivot: Ref;
  readonly text?: string;
}

export interface Delivered extends Element {
  readonly kind: 'delivered';
  readonly subject: Ref;
  readonly text?: string;
  readonly by?: Ref;
}

export interface ExitInvoked extends Element {
  readonly kind: 'exit-invoked';
  readonly by: Ref;
  readonly text?: string;
}

/** A look at what went wrong, without blame. */
export interface Rescue extends Passage {
  readonly kind: 'rescue';
  readonly parts: readonly RescuePart[];
}

export interface RescuePart extends Passage {
  readonly part: 'intended' | 'happened' | 'gap' | 'fix';
}

export interface Noted extends Passage {
  readonly kind: 'noted';
  readonly by?: Ref;
}
