import type { Condition, Conjunction } from '../condition.ts';
import { type Box, intersection, isEmpty } from './box.ts';
import { caseIn, conditionText, type Known } from './case.ts';
import { regionOf, regionOfBranch, type Space } from './space.ts';
import { type Effort, grown, uncovered } from './uncovered.ts';

/** Cases that no condition covers. */
export interface Hole {
  readonly box: Box;
  readonly example: readonly Known[];
  /** The condition that covers it, as one writes it; absent where nothing at all is covered. */
  readonly condition?: string;
}

/** More than this many holes are not told apart. */
const mostHoles = 5;

/**
 * The cases that surely none of the conditions covers, each as wide as it is; an absent condition covers all.
 * Where nothing changes, what asks for a change does not hold.
 */
export function holesIn(space: Space, conditions: readonly (Condition | undefined)[], effort: Effort): readonly Hole[] {
  const covered = conditions.flatMap((condition) => regionOf(space, condition && atRest(condition)).possibly);
  const holes: Hole[] = [];
  if (isEmpty(space.whole)) return holes;
  while (holes.length < mostHoles) {
    const found = uncovered(space.whole, covered, effort);
    if (typeof found === 'string') break;
    const box = grown(found, space.whole, covered);
    const condition = conditionText(space, box);
    holes.push({ box, example: caseIn(space, box), ...(condition === undefined ? {} : { condition }) });
    covered.push(box);
  }
  return holes;
}

function atRest(condition: Condition): Condition {
  return { ...condition, any: condition.any.filter(({ all }) => all.every(({ kind }) => kind !== 'change')) };
}

/** A case in which both conditions hold, told by quantities that both speak of; undefined where there is none. */
export function sharedCase(space: Space, left: Condition, right: Condition): readonly Known[] | undefined {
  for (const one of left.any) {
    for (const other of right.any) {
      if (!one.all.some(({ subject }) => other.all.some((comparison) => comparison.subject === subject))) continue;
      const box = sharedBox(space, one, other);
      if (box !== undefined) return caseIn(space, box);
    }
  }
  return undefined;
}

function sharedBox(space: Space, one: Conjunction, other: Conjunction): Box | undefined {
  const [left, right] = [one, other].map((branch) => regionOfBranch(space, branch).steadily);
  for (const a of left ?? [])
    for (const b of right ?? []) {
      const both = intersection(a, b);
      if (!isEmpty(both)) return both;
    }
  return undefined;
}
