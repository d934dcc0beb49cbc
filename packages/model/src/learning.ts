import type { Cadence } from './cadence.ts';
import type { Declared, Element, Level, Ref } from './element.ts';
import type { Link } from './link.ts';
import type { Passage } from './passage.ts';
import type { CalendarDate } from './value/date.ts';

/** What the partners take for true, what they want to learn, and where they keep what they learned. */
export interface Learning {
  readonly assumptions: readonly Assumption[];
  readonly learningGoals: readonly LearningGoal[];
  readonly playbooks: readonly Playbook[];
  readonly crossTrainings: readonly CrossTraining[];
  readonly independenceGoals: readonly IndependenceGoal[];
  readonly scenarios: readonly Scenario[];
  readonly preMortems: readonly PreMortem[];
  readonly knowledgeBase?: KnowledgeBase;
  /** What everybody may look at. */
  readonly sharedEvidence: readonly Link[];
  readonly youSaidWeDid: readonly YouSaidWeDid[];
}

/** What must be true for an outcome to come about; a hypothesis is one that was put so that it can be shown wrong. */
export interface Assumption extends Declared {
  readonly kind: 'assumption' | 'hypothesis';
  readonly confidence?: Level;
  /** Experiments that will tell. */
  readonly testedBy: readonly Ref[];
  /** Outcomes that hang on it. */
  readonly supports: readonly Ref[];
  readonly owner?: Ref;
}

/** What the partners want to know or be able to do. */
export interface LearningGoal extends Declared {
  readonly owner?: Ref;
  readonly due?: CalendarDate;
  /** What will show that it is reached. */
  readonly evidence: readonly Passage[];
  /** The partners who learn it. */
  readonly partners: readonly Ref[];
}

/** A named guide that outlives the people who wrote it. */
export interface Playbook extends Declared {
  readonly owner?: Ref;
  readonly due?: CalendarDate;
  readonly place?: Link;
  readonly covers: readonly Passage[];
}

/** What one partner teaches the other. */
export interface CrossTraining extends Element {
  readonly text: string;
  readonly from: Ref;
  readonly to: Ref;
  readonly cadence?: Cadence;
}

/** What a partner will be able to do alone. */
export interface IndependenceGoal extends Element {
  readonly text: string;
  readonly partner: Ref;
  /** The asset it is about. */
  readonly asset?: Ref;
  readonly by?: CalendarDate;
  /** How one will know. */
  readonly provenWhen?: string;
}

export type Shock =
  | 'partner-scales-back'
  | 'regulation'
  | 'dispute'
  | 'leadership-change'
  | 'downturn'
  | 'market-shift'
  | 'short-term-turn';

/** A shock that may come, and the moves agreed in advance. */
export interface Scenario extends Declared {
  readonly shock?: Shock;
  /** What would have to happen. */
  readonly situation?: string;
  readonly moves: readonly Passage[];
  readonly decidedBy?: Ref;
  readonly owner?: Ref;
  readonly drill?: Cadence;
}

/** A look back from an imagined failure. */
export interface PreMortem extends Element {
  readonly date?: CalendarDate;
  readonly causes: readonly PreMortemCause[];
}

/** Why the partnership failed in the imagination, and the risk that keeps watch over it. */
export interface PreMortemCause extends Element {
  readonly text: string;
  readonly risk?: Ref;
}

export interface KnowledgeBase extends Element {
  readonly place: Link;
  readonly keepers: readonly Ref[];
}

/** What somebody said, and what changed because of it. */
export interface YouSaidWeDid extends Element {
  readonly said: string;
  readonly did: string;
}
