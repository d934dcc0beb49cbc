import type { Decision, DecisionRule } from '@charter/model/deciding.ts';
import { type Span, spanOf } from '@charter/model/origin.ts';
import { type Known, spokenCase } from '@charter/model/space/case.ts';

/** Where a row says when it holds: its condition, or the word `otherwise`. */
export function conditionOf({ condition, origin }: DecisionRule): Span {
  return spanOf(origin, condition === undefined ? 'otherwise' : 'condition');
}

/** The case of an example in a sentence: " when cost is 10,001 EUR"; nothing where any case is one. */
export function whenCase(example: readonly Known[]): string {
  return example.length === 0 ? '' : ` when ${spokenCase(example)}`;
}

/** Who could decide what a row is missing for: whoever decides in the last row. */
export function lastDeciders({ rules }: Decision): readonly string[] {
  return rules.at(-1)?.deciders ?? [];
}

/** Just after a place. */
export function after({ document, end }: Span): Span {
  return { document, start: end, end };
}
