/** Places as near to those that are wanted as they can be, in the same order, none lying on the next, and all before the end. */
export function apart(wanted: readonly number[], heights: readonly number[], end: number): readonly number[] {
  let free = 0;
  const down = wanted.map((place, index) => {
    const top = Math.max(place, free);
    free = top + (heights[index] ?? 0);
    return top;
  });
  let limit = end;
  const up = down.toReversed().map((place, index) => {
    limit = Math.min(place, limit - (heights.at(-1 - index) ?? 0));
    return limit;
  });
  return up.toReversed();
}
