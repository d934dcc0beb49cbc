import type { Cadence } from './cadence.ts';
import type { Condition } from './condition.ts';
import type { Declared, Element, Ref } from './element.ts';
import type { CalendarDate } from './value/date.ts';
import type { Value } from './value/quantity.ts';
import type { Share } from './value/share.ts';

/** What success is: what is measured, what is wanted, and what rewards people for it or against it. */
export interface Success {
  readonly metrics: readonly Metric[];
  readonly outcomes: readonly Outcome[];
  readonly minimumWins: readonly MinimumWin[];
  readonly jointMeasures: readonly JointMeasure[];
  readonly incentives: readonly Incentive[];
}

export interface Metric extends Declared {
  /** As written: a currency, `percent`, a time unit, or any free word. */
  readonly unit: string;
  readonly source?: MetricSource;
  readonly measured?: Measuring;
  readonly better?: 'lower' | 'higher';
  readonly timing?: 'leading' | 'lagging';
  readonly about?: 'results' | 'trust' | 'friction' | 'learning' | 'health';
  readonly range?: MetricRange;
  readonly baselines: readonly Baseline[];
  /** Metrics that improve when this one does. */
  readonly helps: readonly Ref[];
  /** Metrics that get worse when this one improves. */
  readonly hurts: readonly Ref[];
}

export interface MetricSource extends Element {
  readonly text: string;
  readonly partner?: Ref;
}

export interface Measuring extends Element {
  readonly cadence: Cadence;
  readonly by?: Ref;
}

/** The lowest and the highest value that can occur, both included. */
export interface MetricRange extends Element {
  readonly low: Value;
  readonly high: Value;
}

export interface Baseline extends Element {
  readonly value: Value;
  readonly date?: CalendarDate;
  readonly text?: string;
}

export interface Outcome extends Declared {
  readonly owner?: Ref;
  readonly targets: readonly Target[];
  /** Metrics that tell early whether the outcome will be reached. */
  readonly signals: readonly Ref[];
  readonly because?: string;
  readonly evidence: readonly string[];
  /** Groups the outcome is for. */
  readonly serves: readonly Ref[];
}

export interface Target extends Element {
  readonly metric: Ref;
  readonly from?: Value;
  readonly to: Value;
  readonly by?: CalendarDate;
}

export interface MinimumWin extends Declared {
  readonly tests: readonly WinTest[];
  readonly owner?: Ref;
  readonly proves: readonly Ref[];
}

export interface WinTest extends Element {
  readonly condition: Condition;
  readonly by?: CalendarDate;
}

/** A metric that belongs to several partners or people at once. */
export interface JointMeasure extends Element {
  readonly metric: Ref;
  readonly owners: readonly Ref[];
  readonly text?: string;
}

export interface Incentive extends Declared {
  readonly partner?: Ref;
  readonly rewards: readonly Reward[];
  /** How much of the pay hangs on it. */
  readonly share?: Share;
  /** The people or roles it is paid to, where they are named. */
  readonly paidTo: readonly Ref[];
  /** The partners that confirm the figures. */
  readonly verifiedBy: readonly Ref[];
  readonly serves: readonly Ref[];
  readonly text?: string;
}

export interface Reward extends Element {
  readonly direction: 'more' | 'less';
  readonly metric: Ref;
}
