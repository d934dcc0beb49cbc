/** A box over the cells of a space: for each axis the first cell in it and the first one after it, one after the other. */
export type Box = Int32Array;

/** The box with these cells on each axis. */
export function boxOf(intervals: Iterable<readonly [from: number, after: number]>): Box {
  return Int32Array.from([...intervals].flat());
}

/** The same box with other cells on one axis. */
export function withInterval(box: Box, axis: number, from: number, after: number): Box {
  const copy = box.slice();
  copy[2 * axis] = from;
  copy[2 * axis + 1] = after;
  return copy;
}

export function isEmpty(box: Box): boolean {
  for (let i = 0; i < box.length; i += 2) if (at(box, i) >= at(box, i + 1)) return true;
  return false;
}

/** Whether two boxes have a cell in common; neither is empty. */
export function meets(a: Box, b: Box): boolean {
  for (let i = 0; i < a.length; i += 2) if (at(a, i) >= at(b, i + 1) || at(b, i) >= at(a, i + 1)) return false;
  return true;
}

/** Whether the first holds all of the second. */
export function contains(a: Box, b: Box): boolean {
  for (let i = 0; i < a.length; i += 2) if (at(a, i) > at(b, i) || at(a, i + 1) < at(b, i + 1)) return false;
  return true;
}

/** What two boxes have in common; empty where that is nothing. */
export function intersection(a: Box, b: Box): Box {
  return a.map((end, i) => (i % 2 === 0 ? Math.max(end, at(b, i)) : Math.min(end, at(b, i))));
}

export function at(box: Box, index: number): number {
  return box[index] ?? 0;
}
