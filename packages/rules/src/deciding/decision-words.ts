import type { Charter } from '@charter/model/charter.ts';
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

/**
 * Who should decide what nobody was named for: not whoever happens to be in the last row, but the highest there is, so that a mended gap hands
 * nobody a power that the partners did not mean to give. The end of the ladder, else an executive forum, else the last row.
 */
export function highestDeciders({ escalation, forums }: Charter, { rules }: Decision): readonly string[] {
  const top = escalation?.rungs.at(-1)?.deciders ?? [];
  if (top.length > 0) return top;
  const executive = forums.find(({ tier }) => tier === 'executive');
  return executive === undefined ? (rules.at(-1)?.deciders ?? []) : [executive.id];
}

/** Just after a place. */
export function after({ document, end }: Span): Span {
  return { document, start: end, end };
}
