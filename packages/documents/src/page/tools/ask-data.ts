import type { Condition } from '@charter/model/condition.ts';
import type { Value } from '@charter/model/value/quantity.ts';

/** What a page gives its script to answer who decides: a decision as the model has it, without what only people read. */
export interface AskData {
  readonly quantities: readonly AskedQuantity[];
  readonly rules: readonly AskedRule[];
}

/** A quantity a reader can fill in. The pattern is a value in its unit, with any amount. */
export type AskedQuantity =
  | { readonly id: string; readonly kind: 'amount'; readonly pattern: Value }
  | { readonly id: string; readonly kind: 'day' }
  | { readonly id: string; readonly kind: 'choice'; readonly options: readonly string[] };

export interface AskedRule {
  readonly condition?: Condition;
  /** The rung of the ladder that comes next when they do not agree, counted from 0. */
  readonly next?: number;
}
