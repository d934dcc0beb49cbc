import type { Comparison, Conjunction } from '../condition.ts';
import { compareValues } from '../value/quantity.ts';
import { isEmpty } from './box.ts';
import { intervalsOf, regionOfBranch, type Space } from './space.ts';

/** The fewest comparisons of an alternative that can never hold together; undefined where all of them can. */
export function contradictionIn(space: Space, branch: Conjunction): readonly Comparison[] | undefined {
  if (isEmpty(space.whole) || branch.all.some(isUpsideDown)) return undefined;
  if (regionOfBranch(space, branch).possibly.length > 0) return undefined;
  for (const comparison of branch.all) if (isImpossible(space, [comparison])) return [comparison];
  for (const [index, second] of branch.all.entries())
    for (const first of branch.all.slice(0, index)) if (isImpossible(space, [first, second])) return [first, second];
  const subjects = new Set(branch.all.map(({ subject }) => subject));
  for (const name of subjects) {
    const about = branch.all.filter(({ subject }) => subject === name);
    if (isImpossible(space, about)) return about;
  }
  return branch.all;
}

function isImpossible(space: Space, all: readonly Comparison[]): boolean {
  const [first] = all;
  const axis = space.axes.find(({ name }) => name === first?.subject);
  if (all.some((comparison) => comparison.subject !== first?.subject || intervalsOf(axis, comparison) === undefined)) return false;
  return regionOfBranch(space, { all }).possibly.length === 0;
}

/** A range whose ends are the wrong way round is an error of its own. */
function isUpsideDown(comparison: Comparison): boolean {
  return comparison.kind === 'range' && compareValues(comparison.low, comparison.high) === 1;
}
