import { at, type Box } from './box.ts';

/** Where to divide a box: the cells of the axis before this one, and the rest. */
export interface Cut {
  readonly axis: number;
  readonly cell: number;
}

/** Where a box is best divided to find out what the others leave of it: along a box that covers much of it, or else between many. */
export function bestCut(within: Box, boxes: readonly Box[]): Cut {
  return cutAlongLargest(within, boxes) ?? evenCut(within, boxes);
}

/** A box that covers at least this part of another settles more than a cut between many would. */
const large = 0.1;

function cutAlongLargest(within: Box, boxes: readonly Box[]): Cut | undefined {
  let most = large;
  let largest: Box | undefined;
  for (const box of boxes) {
    const share = shareOf(within, box, most);
    if (share <= most) continue;
    most = share;
    largest = box;
  }
  return largest && widestSide(within, largest);
}

/** Which part of a box another covers; anything below the least that matters where it is less. */
function shareOf(within: Box, box: Box, least: number): number {
  let share = 1;
  for (let i = 0; i < box.length && share > least; i += 2) {
    const [from, after] = [at(within, i), at(within, i + 1)];
    share *= (Math.min(at(box, i + 1), after) - Math.max(at(box, i), from)) / (after - from);
  }
  return share;
}

/** The side of a box behind which it leaves the largest part of another uncovered. */
function widestSide(within: Box, box: Box): Cut {
  let cut: Cut = { axis: 0, cell: 0 };
  let widest = 0;
  for (let i = 0; i < box.length; i += 2) {
    const [from, after] = [at(within, i), at(within, i + 1)];
    for (const [cell, left] of [
      [at(box, i), at(box, i) - from],
      [at(box, i + 1), after - at(box, i + 1)],
    ] as const) {
      if (left / (after - from) <= widest) continue;
      widest = left / (after - from);
      cut = { axis: i / 2, cell };
    }
  }
  return cut;
}

/** The cut along a side of one of the boxes that runs through the fewest of them and leaves about as many on either hand. */
function evenCut(within: Box, boxes: readonly Box[]): Cut {
  let best: Cut = { axis: 0, cell: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (let axis = 0; 2 * axis < within.length; axis++) {
    const lows = Int32Array.from(boxes, (box) => at(box, 2 * axis)).sort();
    const highs = Int32Array.from(boxes, (box) => at(box, 2 * axis + 1)).sort();
    const consider = (cell: number): void => {
      if (cell <= at(within, 2 * axis) || cell >= at(within, 2 * axis + 1)) return;
      const before = countBelow(lows, cell);
      const after = boxes.length - countBelow(highs, cell + 1);
      const cost = before + after + Math.max(before, after);
      if (cost >= least) return;
      least = cost;
      best = { axis, cell };
    };
    distinct(lows, consider);
    distinct(highs, consider);
  }
  return best;
}

function distinct(sorted: Int32Array, visit: (value: number) => void): void {
  let last: number | undefined;
  for (const value of sorted) {
    if (value !== last) visit(value);
    last = value;
  }
}

/** How many of the sorted values are below a limit. */
function countBelow(sorted: Int32Array, limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
