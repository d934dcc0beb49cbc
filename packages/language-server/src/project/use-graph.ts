/** Which file asked for which others, directly or through those it uses. */
export class UseGraph {
  readonly #asked = new Map<string, Set<string>>();
  readonly #askers = new Map<string, Set<string>>();
  /** The files of which all is known that they ask for, or was known a moment ago. */
  readonly #complete = new Set<string>();

  /** The files that asked for a file. */
  askersOf(asked: string): readonly string[] {
    return [...(this.#askers.get(asked) ?? [])];
  }

  /** All that a file asked for; undefined where that was never found out. */
  askedBy(asker: string): ReadonlySet<string> | undefined {
    return this.#complete.has(asker) ? (this.#asked.get(asker) ?? new Set()) : undefined;
  }

  /** Takes note of a file as soon as it is asked for, so that nothing that follows from its text outlives it. */
  add(asker: string, asked: string): void {
    put(this.#asked, asker, asked);
    put(this.#askers, asked, asker);
  }

  /** Takes note of all that a file asked for, in the place of what it asked for before. */
  replace(asker: string, asked: ReadonlySet<string>): void {
    for (const before of this.#asked.get(asker) ?? []) {
      const askers = this.#askers.get(before);
      askers?.delete(asker);
      if (askers?.size === 0) this.#askers.delete(before);
    }
    this.#asked.delete(asker);
    for (const each of asked) this.add(asker, each);
    this.#complete.add(asker);
  }
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
}
