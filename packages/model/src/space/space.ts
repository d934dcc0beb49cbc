import type { Comparison, Condition, Conjunction } from '../condition.ts';
import { type Axis, cellsWhere, type Interval } from './axis.ts';
import { at, type Box, boxOf, isEmpty, withInterval } from './box.ts';

/** All cases that can occur: one axis for each quantity. */
export interface Space {
  readonly axes: readonly Axis[];
  readonly whole: Box;
}

/**
 * Where a condition holds. What cannot be told from a value alone (a change, a lapse of time, units without a fixed ratio)
 * holds possibly everywhere and surely nowhere, so that nothing is claimed that may be wrong.
 */
export interface Region {
  readonly surely: readonly Box[];
  /** Where it holds once things stay as they are for long enough. */
  readonly steadily: readonly Box[];
  readonly possibly: readonly Box[];
}

/** More boxes than this of one condition are not looked at. */
const mostBoxes = 2000;

export function spaceOf(axes: readonly Axis[]): Space {
  return { axes, whole: boxOf(axes.map(({ cells }) => [0, cells.length] as const)) };
}

/** Where a condition holds; everywhere, where there is none. */
export function regionOf(space: Space, condition: Condition | undefined): Region {
  if (condition === undefined) return everywhere(space);
  const regions = condition.any.map((branch) => regionOfBranch(space, branch));
  return {
    surely: regions.flatMap(({ surely }) => surely),
    steadily: regions.flatMap(({ steadily }) => steadily),
    possibly: regions.flatMap(({ possibly }) => possibly),
  };
}

function everywhere({ whole }: Space): Region {
  const all = isEmpty(whole) ? [] : [whole];
  return { surely: all, steadily: all, possibly: all };
}

/** Where all comparisons of one alternative hold. */
export function regionOfBranch(space: Space, { all }: Conjunction): Region {
  let boxes = everywhere(space).possibly;
  let placed = true;
  for (const comparison of all) {
    const axis = space.axes.findIndex(({ name }) => name === comparison.subject);
    const intervals = intervalsOf(space.axes[axis], comparison);
    if (intervals === undefined) {
      placed = false;
      continue;
    }
    boxes = boxes.flatMap((box) => intervals.map((interval) => narrowed(box, axis, interval))).filter((box) => !isEmpty(box));
    if (boxes.length > mostBoxes) return { surely: [], steadily: [], possibly: [space.whole] };
  }
  const atOnce = all.every(({ during }) => during === undefined);
  return { surely: placed && atOnce ? boxes : [], steadily: placed ? boxes : [], possibly: boxes };
}

/** The cells that a comparison leaves of the axis it is about; undefined where that cannot be told. */
export function intervalsOf(axis: Axis | undefined, comparison: Comparison): readonly Interval[] | undefined {
  if (axis === undefined || comparison.kind === 'change') return undefined;
  if (axis.kind === 'choice') {
    if (comparison.kind !== 'choice') return undefined;
    const index = axis.cells.findIndex((cell) => cell.kind === 'option' && cell.option === comparison.option);
    return index < 0 ? [] : [[index, index + 1]];
  }
  if (comparison.kind === 'choice') return undefined;
  if (comparison.kind === 'threshold') return cellsWhere(axis, comparison.comparator, comparison.value);
  const [low] = cellsWhere(axis, '>=', comparison.low) ?? [];
  const [high] = cellsWhere(axis, '<=', comparison.high) ?? [];
  return low === undefined || high === undefined ? undefined : [[low[0], high[1]]];
}

function narrowed(box: Box, axis: number, [from, after]: Interval): Box {
  return withInterval(box, axis, Math.max(at(box, 2 * axis), from), Math.min(at(box, 2 * axis + 1), after));
}
