import type { Condition } from './condition.ts';
import type { Declared, Element, Ref } from './element.ts';
import type { Passage } from './passage.ts';
import type { CalendarDate } from './value/date.ts';
import type { Duration } from './value/duration.ts';
import type { Money } from './value/money.ts';

/** What is tried, how far each try may go, and how much may be lost on all of them. */
export interface Experiments {
  readonly ladders: readonly Ladder[];
  readonly experiments: readonly Experiment[];
  readonly riskBudget?: RiskBudget;
}

/** The steps that experiments climb, the lowest first. */
export interface Ladder extends Element {
  readonly title?: string;
  readonly rungs: readonly Rung[];
}

/** A step of a ladder; its name is unique among the rungs of a charter. */
export interface Rung extends Declared {
  readonly budget?: Money;
  /** What must be so before an experiment may leave the rung. */
  readonly gates: readonly Passage[];
}

/** The rungs an experiment may stand on without a ladder of the charter's own, the lowest first. */
export const standardRungs = ['paper', 'prototype', 'ab-test', 'pilot', 'rollout'] as const;

/** A small try that tells whether assumptions hold. */
export interface Experiment extends Declared {
  /** The name of a rung of one of the ladders, or a standard rung. */
  readonly rung?: string;
  /** The assumptions it tests. */
  readonly tests: readonly Ref[];
  readonly owner?: Ref;
  readonly run?: Run;
  readonly budget?: Money;
  /** The partners in whose house it takes place. */
  readonly sites: readonly Ref[];
  /** What must be so before it begins or goes on. */
  readonly gates: readonly Passage[];
  /** Read from the top: the first that holds counts. */
  readonly verdicts: readonly Verdict[];
  readonly safetyReviews: readonly SafetyReview[];
  readonly results: readonly ExperimentResult[];
}

/** When an experiment runs, or for how long; both ends belong to it. */
export interface Run extends Element {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly length?: Duration;
}

/** Whether an experiment is scaled, changed and tried again, or stopped. */
export interface Verdict extends Element {
  readonly verdict: 'scale' | 'iterate' | 'kill';
  /** Absent where the verdict holds in all other cases. */
  readonly condition?: Condition;
  /** The last day on which it is given. */
  readonly by?: CalendarDate;
}

/** What somebody looked at before people were affected. */
export interface SafetyReview extends Element {
  readonly area: 'ethics' | 'compliance' | 'operations';
  readonly text: string;
  readonly by?: Ref;
  readonly date?: CalendarDate;
}

export interface ExperimentResult extends Element {
  readonly result: 'killed' | 'iterated' | 'scaled';
  readonly date?: CalendarDate;
  readonly text: string;
  /** What is done otherwise because of it. */
  readonly changed?: string;
}

/** All that may be lost on experiments. */
export interface RiskBudget extends Element {
  readonly amount: Money;
  readonly text?: string;
}
