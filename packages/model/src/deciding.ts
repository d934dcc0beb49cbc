import type { Condition } from './condition.ts';
import type { Declared, Element, Ref, Waiver } from './element.ts';
import type { TieBreak } from './forums.ts';
import type { Passage } from './passage.ts';
import type { CalendarDate } from './value/date.ts';
import type { Duration } from './value/duration.ts';
import type { Value } from './value/quantity.ts';

/** Who decides what, who can stop it, and where it goes when they disagree. */
export interface Deciding {
  readonly decisions: readonly Decision[];
  readonly vetoes: readonly Veto[];
  readonly blocs: readonly Bloc[];
  readonly escalation?: Escalation;
  readonly mediators: readonly Mediator[];
  readonly amendmentRules: readonly AmendmentRule[];
  readonly decisionStyles: readonly DecisionStyle[];
}

/** A kind of decision as a table: over which quantities, and who decides in which case. */
export interface Decision extends Declared {
  readonly kind?: 'scope' | 'investment' | 'roadmap' | 'data' | 'publication' | 'staffing' | 'other';
  readonly parameters: readonly Parameter[];
  /** They are read from the top: the first one that fits decides. */
  readonly rules: readonly DecisionRule[];
  /** No two rules may fit the same case, so that their order does not matter. */
  readonly exclusive: boolean;
  /** Weighty enough to be put on record each time. */
  readonly material: boolean;
  /** Examples of what falls under it. */
  readonly covers: readonly Passage[];
  readonly affects: readonly Ref[];
  readonly notices: readonly AdvanceNotice[];
  /** Asked for whoever decides. */
  readonly evidence: readonly Passage[];
  /** The metrics it looks at. */
  readonly uses: readonly Ref[];
  /** The time there is to decide, whoever does. */
  readonly within?: Duration;
  readonly ratified?: RatifiedBy;
}

/** A quantity on which a decision depends. */
export type Parameter = AmountParameter | DateParameter | ChoiceParameter;

interface Named extends Element {
  /** Unique within its decision. */
  readonly id: string;
}

export interface AmountParameter extends Named {
  readonly kind: 'amount';
  /** As written: a currency, `percent`, a time unit, or any free word. */
  readonly unit: string;
  /** The lowest and the highest value that can occur, both included. */
  readonly low?: Value;
  readonly high?: Value;
}

export interface DateParameter extends Named {
  readonly kind: 'day';
}

export interface ChoiceParameter extends Named {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

export interface DecisionRule extends Element {
  /** Over the parameters of the decision; absent where the rule fits every case. */
  readonly condition?: Condition;
  readonly deciders: readonly Ref[];
  /** All members of those who decide have to agree. */
  readonly jointly: boolean;
  readonly consulted: readonly Ref[];
  readonly informs: readonly Informing[];
  readonly evidence: readonly Passage[];
  readonly within?: Duration;
  readonly tieBreak?: TieBreak;
}

export interface Informing extends Element {
  readonly actors: readonly Ref[];
  readonly within?: Duration;
}

/** Partners that are told before a decision takes effect. */
export interface AdvanceNotice extends Element {
  readonly partners: readonly Ref[];
  readonly ahead: Duration;
}

export interface RatifiedBy extends Element {
  readonly forum: Ref;
  readonly date?: CalendarDate;
}

/** What a partner can stop. */
export interface Veto extends Element {
  readonly partner: Ref;
  readonly decisions: readonly Ref[];
  readonly text?: string;
}

/** Partners that vote as one. */
export interface Bloc extends Element {
  readonly title: string;
  readonly partners: readonly Ref[];
}

/** Where a disagreement goes next. */
export interface Escalation extends Element {
  readonly title?: string;
  /** From the first to the last. */
  readonly rungs: readonly EscalationRung[];
  /** The time all rungs together may take. */
  readonly total?: Duration;
  readonly rules: readonly Passage[];
  /** Meetings at which disagreements are brought up. */
  readonly rituals: readonly Ref[];
  readonly without: readonly Waiver[];
}

export interface EscalationRung extends Element {
  readonly deciders: readonly Ref[];
  readonly within?: Duration;
  /** What follows where this rung does not answer in time. */
  readonly silent?: string;
}

/** Somebody neutral who helps when the ladder does not: a person, or a description of one. */
export interface Mediator extends Element {
  readonly person?: Ref;
  readonly text?: string;
  /** The office is held in turn. */
  readonly rotating: boolean;
  /** The forums whose disputes it is for; all, where none is named. */
  readonly forums: readonly Ref[];
}

/** Who may change a part of the charter. */
export interface AmendmentRule extends Element {
  readonly subject: 'purpose' | 'outcomes' | 'plan' | 'workstreams' | 'decisions' | 'metrics' | 'exit' | 'charter';
  readonly by: Ref;
  readonly unanimously: boolean;
  readonly notice?: Duration;
}

/** How the partners decide on strategy, and how on execution. */
export interface DecisionStyle extends Element {
  readonly subject: 'strategy' | 'execution';
  readonly style: 'consensus' | 'consent' | 'majority' | 'lead';
}
