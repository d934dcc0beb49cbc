import type { Declared, Element, Ref } from './element.ts';
import type { Renegotiation, Term } from './frame.ts';
import type { Passage } from './passage.ts';
import type { CalendarDate } from './value/date.ts';
import type { Money } from './value/money.ts';
import type { Value } from './value/quantity.ts';

/** Where the partnership begins and ends, what limits it, and whether the partners are ready for it. */
export interface Bounds {
  readonly inScope: readonly Passage[];
  readonly outOfScope: readonly Passage[];
  /** What the partners promise to do. */
  readonly weWill: readonly Passage[];
  readonly weWillNot: readonly Passage[];
  readonly constraints: readonly Passage[];
  readonly redLines: readonly RedLine[];
  readonly rankings: readonly Ranking[];
  readonly carveOuts: readonly CarveOut[];
  readonly stabilisation?: Stabilisation;
  readonly coreCapabilities: readonly CoreCapability[];
  /** What can be changed on the way. */
  readonly flexible: readonly Passage[];
  /** What cannot. */
  readonly fixed: readonly Passage[];
  readonly readiness?: Readiness;
  readonly selection?: Selection;
  readonly stages: readonly Stage[];
  readonly phases: readonly Phase[];
}

/** A line nobody may cross. What follows is a way out, or the decision it is brought to. */
export interface RedLine extends Passage {
  readonly leadsTo?: 'exit' | 'escalation';
  readonly decision?: Ref;
}

/** Outcomes, the one that goes first in front. */
export interface Ranking extends Element {
  readonly outcomes: readonly Ref[];
}

/** A part kept out of the shared scope. */
export interface CarveOut extends Declared {
  readonly owner?: Ref;
  readonly fundedBy: readonly Ref[];
  readonly budget?: Money;
  readonly covers: readonly Passage[];
}

/** When the partnership is expected to run steadily. */
export interface Stabilisation extends Element {
  readonly by: CalendarDate;
  readonly text?: string;
}

/** What a partner keeps in its own house whatever happens. */
export interface CoreCapability extends Passage {
  readonly partner: Ref;
}

/** Whether the partners are ready for each other. */
export interface Readiness extends Element {
  readonly verdict: 'go' | 'start-small' | 'no-go';
  readonly because?: string;
  /** What the partners have been through together. */
  readonly history: readonly Passage[];
  readonly distrust: readonly Passage[];
}

/** How the partners chose each other. */
export interface Selection extends Element {
  readonly criteria: readonly Criterion[];
}

export interface Criterion extends Passage {
  readonly score?: Value;
  /** The highest score there is, in the unit of the score. */
  readonly outOf?: Value;
}

/** How close a partner feels the work to be. */
export interface Stage extends Element {
  readonly level: 'coexist' | 'coordinate' | 'collaborate';
  readonly partner: Ref;
  readonly date?: CalendarDate;
}

/** A stretch of the term with a purpose of its own. */
export interface Phase extends Declared {
  readonly runs?: Term;
  readonly renegotiation?: Renegotiation;
  readonly closesWith: readonly Passage[];
  readonly interviews: readonly Interview[];
  readonly delivers: readonly Ref[];
  readonly budget?: Money;
}

export interface Interview extends Element {
  readonly level: 'executives' | 'managers' | 'specialists';
  readonly partners: readonly Ref[];
  /** Whether the partners are interviewed together. */
  readonly joint: boolean;
}
