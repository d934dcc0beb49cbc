import type { Element, Ref } from './element.ts';
import type { Duration } from './value/duration.ts';
import type { Value } from './value/quantity.ts';

/** Holds when one of its alternatives holds. */
export interface Condition extends Element {
  readonly any: readonly Conjunction[];
}

/** Holds when all its comparisons hold. */
export interface Conjunction {
  readonly all: readonly Comparison[];
}

export type Comparator = '<' | '<=' | '>' | '>=' | '=' | '!=';

/** What is said about one metric or one quantity of a decision; `during` asks that it holds for that long without a break. */
export type Comparison = Threshold | Range | Shift | Choice;

interface Compared extends Element {
  readonly subject: Ref;
  readonly during?: Duration;
}

export interface Threshold extends Compared {
  readonly kind: 'threshold';
  readonly comparator: Comparator;
  readonly value: Value;
}

/** Both ends belong to the range. */
export interface Range extends Compared {
  readonly kind: 'range';
  readonly low: Value;
  readonly high: Value;
}

export interface Shift extends Compared {
  readonly kind: 'change';
  readonly direction: 'rises' | 'falls';
  readonly by: Value;
}

export interface Choice extends Compared {
  readonly kind: 'choice';
  readonly option: string;
}
