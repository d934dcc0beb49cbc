import type { Condition } from './condition.ts';
import type { Element, Ref } from './element.ts';
import type { Passage } from './passage.ts';
import type { CalendarDate } from './value/date.ts';
import type { Decimal } from './value/decimal.ts';
import type { Duration } from './value/duration.ts';

/** How the partners learn to trust each other, and how they notice that they do not. */
export interface Trust {
  readonly feedback: readonly Feedback[];
  readonly healthBands: readonly HealthBands[];
  readonly trustSteps: readonly TrustStep[];
  /** What shows early that something is going wrong between the partners. */
  readonly warningSigns: readonly Passage[];
  readonly fits: readonly Fit[];
}

/** A way to say how it is going. */
export interface Feedback extends Element {
  readonly form: 'spoken' | 'written';
  readonly text?: string;
  readonly from?: Ref;
  readonly to?: Ref;
  /** The meeting at which it is given. */
  readonly heldAt?: Ref;
  /** Where the form is. */
  readonly place?: string;
  readonly answeredWithin?: Duration;
  /** What it leads to. */
  readonly leadsTo: readonly Passage[];
}

export type HealthColour = 'green' | 'amber' | 'red';

/** When a measure is green, amber or red. */
export interface HealthBands extends Element {
  readonly metric: Ref;
  readonly bands: readonly HealthBand[];
}

export interface HealthBand extends Element {
  readonly colour: HealthColour;
  readonly condition: Condition;
}

export type TrustKind = 'early-sharing' | 'small-promise' | 'acknowledgement';

/** A small thing a partner means to do so that it can be trusted. */
export interface TrustStep extends Passage {
  readonly kind?: TrustKind;
  readonly from: Ref;
  readonly by?: CalendarDate;
}

/** How well the partners fit in one respect. */
export interface Fit extends Element {
  readonly dimension: 'values' | 'desires' | 'path' | 'priorities' | 'personality';
  readonly rating: Decimal;
  /** The best rating there is. */
  readonly scale: Decimal;
  readonly text?: string;
  readonly action?: string;
}
