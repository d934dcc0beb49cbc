import type { Cadence } from './cadence.ts';
import type { Element, Ref, Waiver } from './element.ts';
import type { Passage } from './passage.ts';
import type { Decimal } from './value/decimal.ts';
import type { Duration } from './value/duration.ts';
import type { Value } from './value/quantity.ts';

/** How the partners treat each other. */
export interface Conduct {
  readonly credit?: Credit;
  readonly serviceLevels: readonly ServiceLevel[];
  readonly disclosures: readonly Disclosure[];
  readonly norms: readonly Norm[];
  readonly informationFlows: readonly InformationFlow[];
  readonly visibility?: Visibility;
  readonly statusUpdates: readonly StatusUpdate[];
  readonly safeChannels: readonly SafeChannel[];
  /** What makes the partners slow down. */
  readonly pauses: readonly Passage[];
  /** How a disagreement is worked on before it climbs. */
  readonly conflictProcesses: readonly Passage[];
  readonly practices: readonly Practice[];
  readonly investments: readonly Investment[];
  readonly autonomies: readonly Autonomy[];
}

/** Who is named for what. */
export interface Credit extends Element {
  readonly rules: readonly CreditRule[];
  readonly without: readonly Waiver[];
}

export interface CreditRule extends Passage {
  readonly kind: 'authors' | 'acknowledgement' | 'ownership' | 'citation';
}

/** What one partner can count on from another. */
export interface ServiceLevel extends Passage {
  readonly from: Ref;
  readonly to: Ref;
  /** How much of it, each time. */
  readonly amount?: Value;
  readonly cadence?: Cadence;
  readonly within?: Duration;
}

/** What the partners tell each other before it is found out. */
export interface Disclosure extends Passage {
  readonly within?: Duration;
}

export interface Norm extends Passage {
  /** The groups it is meant for; without any, the partners themselves. */
  readonly towards: readonly Ref[];
}

/** What flows from one partner to another without being asked for. */
export interface InformationFlow extends Passage {
  readonly from: Ref;
  readonly to: Ref;
  readonly cadence?: Cadence;
}

/** What is seen by all unless said otherwise. */
export interface Visibility extends Element {
  readonly standard: 'shared' | 'private';
  readonly text?: string;
}

/** A regular report on how it goes. */
export interface StatusUpdate extends Element {
  readonly cadence: Cadence;
  /** How many risks it names. */
  readonly top?: Decimal;
  readonly text?: string;
  readonly owner?: Ref;
}

/** Where one can speak up without fear. */
export interface SafeChannel extends Passage {
  readonly with?: Ref;
}

/** What the partners do so that they can work as one. */
export interface Practice extends Passage {
  readonly aspect: 'rhythm' | 'language' | 'presence' | 'authorship';
}

/** Time or money put into working together itself. */
export interface Investment extends Passage {
  readonly amount: Value;
  readonly cadence?: Cadence;
}

/** What somebody may choose alone. */
export interface Autonomy extends Passage {
  readonly of: Ref;
}
