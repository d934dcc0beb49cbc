/** Whether one name leads to another, over any number of steps; every name leads to itself. */
export function reaches(next: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const name of seen) {
    if (name === to) return true;
    for (const following of next.get(name) ?? []) seen.add(following);
  }
  return false;
}
