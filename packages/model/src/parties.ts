import type { Cadence } from './cadence.ts';
import type { Declared, Element, Level, Ref } from './element.ts';
import type { NamedPassage, Passage } from './passage.ts';
import type { CalendarDate } from './value/date.ts';
import type { Money } from './value/money.ts';
import type { Quantity, Value } from './value/quantity.ts';
import type { Share } from './value/share.ts';

/** Who takes part, what each wants, and where that pulls apart. */
export interface Parties {
  readonly partners: readonly Partner[];
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  readonly groups: readonly Group[];
  readonly contributors: readonly Contributor[];
  readonly conflicts: readonly Conflict[];
  readonly tradeOffs: readonly TradeOff[];
}

/** An organisation that takes part. `quietWants`, `cannotLose` and `alternatives` are not meant for readers outside the partnership. */
export interface Partner extends Declared {
  readonly wants: readonly NamedPassage[];
  /** Interests seldom said aloud: autonomy, brand, the avoidance of risk. */
  readonly quietWants: readonly NamedPassage[];
  readonly cannotLose: readonly NamedPassage[];
  /** What it would do without this partnership. */
  readonly alternatives: readonly Passage[];
  readonly brings: readonly NamedPassage[];
  readonly strengths: readonly Strength[];
  readonly gains: readonly Gain[];
  /** What it asks of the others in plain words. */
  readonly needs: readonly Passage[];
  readonly values: readonly Passage[];
  readonly expectations: readonly Expectation[];
  readonly sponsor?: Ref;
  readonly allianceManager?: Ref;
  /** How many people it employs. */
  readonly size?: Quantity;
  readonly country?: string;
  readonly sector?: string;
  readonly stateBody: boolean;
  /** How it comes to decisions. */
  readonly style?: 'consensus' | 'top-down' | 'mixed';
  readonly pace?: 'slow' | 'steady' | 'fast';
  readonly riskAppetite?: Level;
  readonly workingNorms: readonly Passage[];
  readonly dependency?: Dependency;
  readonly capacities: readonly Capacity[];
  readonly minimumContributions: readonly MinimumContribution[];
}

export interface Strength extends NamedPassage {
  readonly kind: StrengthKind;
}

export type StrengthKind = 'assets' | 'ip' | 'data' | 'talent' | 'channels' | 'credibility' | 'funding';

export interface Gain extends Passage {
  readonly kind?: 'return' | 'impact' | 'reputation' | 'pipeline' | 'capability';
  /** The outcomes through which it is gained. */
  readonly through: readonly Ref[];
}

/** What a partner expects of another: it counts once the other has acknowledged it. */
export interface Expectation extends Passage {
  readonly of: Ref;
  readonly verdict?: 'realistic' | 'unrealistic';
  readonly answer?: string;
  readonly acknowledged?: Acknowledgement;
}

export interface Acknowledgement extends Element {
  readonly by?: Ref;
  readonly date?: CalendarDate;
}

/** How much of a partner's income hangs on this partnership. */
export interface Dependency extends Element {
  readonly share: Share;
  /** What it would fall back on. */
  readonly fallback?: string;
}

/** Time, people or money set aside, once or each time. */
export interface Capacity extends Element {
  readonly amount: Value;
  readonly cadence?: Cadence;
}

/** The least a partner has to put in. */
export interface MinimumContribution extends Element {
  readonly amount: Value;
  /** What follows if it does not. */
  readonly otherwise?: string;
}

/** The tier somebody works on. */
export type Tier = 'executive' | 'operating' | 'working';

export interface Person extends Declared {
  readonly partner?: Ref;
  readonly job?: string;
  readonly deputies: readonly Ref[];
  readonly tier?: Tier;
  readonly capacities: readonly Capacity[];
  readonly contacts: readonly Passage[];
  readonly succession?: Succession;
}

/** Who takes over from somebody. */
export interface Succession extends Element {
  readonly by: Ref;
  readonly date?: CalendarDate;
  readonly handover?: string;
}

/** A hat somebody wears, shared or not. */
export interface Role extends Declared {
  /** What the role does for the partnership as such; none for a role in the work itself. */
  readonly actsAs?: 'architect' | 'champion' | 'facilitator' | 'ombud';
  readonly heldBy: readonly Ref[];
  readonly accountable?: Ref;
  readonly deputies: readonly Ref[];
  readonly duties: readonly Passage[];
  readonly tier?: Tier;
  readonly rotates?: Cadence;
  readonly sharedBy: readonly Ref[];
}

/** People with a stake who are no partner. */
export interface Group extends Declared {
  /** Whether their voice is needed wherever it matters. */
  readonly critical: boolean;
  readonly influence?: Level;
  readonly interest?: Level;
  readonly representedBy: readonly Ref[];
  readonly stakes: readonly Passage[];
}

/** Somebody from outside who helps. */
export interface Contributor extends Declared {
  readonly pay: readonly Pay[];
  /** How the help is credited. */
  readonly credit?: string;
  readonly does: readonly Passage[];
}

export interface Pay extends Element {
  readonly amount: Money;
  readonly text?: string;
}

/** Two named interests or strengths that pull against each other. */
export interface Conflict extends Element {
  readonly left: Ref;
  readonly right: Ref;
  readonly text?: string;
}

/** A deal that lets several interests be satisfied. */
export interface TradeOff extends Passage {
  readonly resolves: readonly Ref[];
  readonly acceptedBy: readonly Ref[];
}
