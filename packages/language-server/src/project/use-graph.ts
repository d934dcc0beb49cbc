/** Which file asked for which others, directly or through those it uses. */
export class UseGraph {
  readonly #asked = new Map<string, ReadonlySet<string>>();
  readonly #askers = new Map<string, Set<string>>();

  /** The files that asked for a file. */
  askersOf(asked: string): readonly string[] {
    return [...(this.#askers.get(asked) ?? [])];
  }

  /** Takes note of all that a file asked for, in the place of what it asked for before. */
  replace(asker: string, asked: ReadonlySet<string>): void {
    for (const before of this.#asked.get(asker) ?? []) {
      const askers = this.#askers.get(before);
      askers?.delete(asker);
      if (askers?.size === 0) this.#askers.delete(before);
    }
    if (asked.size === 0) this.#asked.delete(asker);
    else this.#asked.set(asker, asked);
    for (const each of asked) {
      const askers = this.#askers.get(each) ?? new Set();
      this.#askers.set(each, askers.add(asker));
    }
  }
}
