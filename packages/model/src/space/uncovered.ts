import { at, type Box, contains, meets, withInterval } from './box.ts';
import { bestCut } from './cut.ts';

/** How many boxes may still be looked at; shared by all searches of one question, so that no table can take for ever. */
export interface Effort {
  left: number;
}

/** Enough for tables far larger than anybody reads, and well under a second. */
export function usualEffort(): Effort {
  return { left: 20_000_000 };
}

/**
 * A box within another that none of the boxes touches, towards its lower corner; or that all of it is covered.
 * `unknown` where the effort was not enough to tell.
 */
export function uncovered(within: Box, boxes: readonly Box[], effort: Effort): Box | 'covered' | 'unknown' {
  effort.left -= boxes.length;
  if (effort.left < 0) return 'unknown';
  const near: Box[] = [];
  for (const box of boxes) {
    if (!meets(box, within)) continue;
    if (contains(box, within)) return 'covered';
    near.push(box);
  }
  if (near.length === 0) return within;
  const rest = trimmed(within, near);
  if (rest === undefined) return 'covered';
  if (rest !== within) return uncovered(rest, near, effort);
  effort.left -= 2 * near.length;
  const { axis, cell } = bestCut(within, near);
  const low = uncovered(withInterval(within, axis, at(within, 2 * axis), cell), near, effort);
  if (typeof low === 'object') return low;
  const high = uncovered(withInterval(within, axis, cell, at(within, 2 * axis + 1)), near, effort);
  return high === 'covered' ? low : high;
}

/** What is left of a box when each box that covers a whole side of it is taken away; undefined where that is nothing. */
function trimmed(within: Box, boxes: readonly Box[]): Box | undefined {
  let rest = within;
  for (let changed = true; changed; ) {
    changed = false;
    for (const box of boxes) {
      const axis = onlyAxisCut(rest, box);
      if (axis === undefined) continue;
      const [from, after, low, high] = [at(rest, axis), at(rest, axis + 1), at(box, axis), at(box, axis + 1)];
      if (low <= from && high >= after) return undefined;
      if (low <= from && high > from) rest = withInterval(rest, axis / 2, high, after);
      else if (high >= after && low < after) rest = withInterval(rest, axis / 2, from, low);
      else continue;
      changed = true;
    }
  }
  return rest;
}

/** The index of the one axis on which a box does not reach from end to end of another (any, where there is none); undefined where there are several. */
function onlyAxisCut(within: Box, box: Box): number | undefined {
  let only: number | undefined;
  for (let i = 0; i < box.length; i += 2) {
    if (at(box, i) <= at(within, i) && at(box, i + 1) >= at(within, i + 1)) continue;
    if (only !== undefined) return undefined;
    only = i;
  }
  return only ?? 0;
}

/** The largest box around an untouched one that is still untouched: as far down as it goes, then up. */
export function grown(box: Box, within: Box, boxes: readonly Box[]): Box {
  let whole = box;
  for (const end of [0, 1]) {
    for (let axis = 0; 2 * axis < box.length; axis++) {
      const [from, after] = [at(whole, 2 * axis), at(whole, 2 * axis + 1)];
      const column = withInterval(whole, axis, at(within, 2 * axis), at(within, 2 * axis + 1));
      const inTheWay = boxes.filter((other) => meets(other, column));
      if (end === 0) {
        const floor = inTheWay.map((other) => at(other, 2 * axis + 1)).filter((high) => high <= from);
        whole = withInterval(whole, axis, Math.max(at(within, 2 * axis), ...floor), after);
      } else {
        const ceiling = inTheWay.map((other) => at(other, 2 * axis)).filter((low) => low >= after);
        whole = withInterval(whole, axis, from, Math.min(at(within, 2 * axis + 1), ...ceiling));
      }
    }
  }
  return whole;
}
