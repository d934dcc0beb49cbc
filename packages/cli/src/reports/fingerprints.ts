import { createHash } from 'node:crypto';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { Places } from './places.ts';

/**
 * Names findings so that one keeps its name when lines before it come and go, or when its message is worded anew. Names are made of the file, the
 * code and the text at the place; where several findings share all of these, of how many came before.
 */
export class Fingerprints {
  readonly #places: Places;
  readonly #seen = new Map<string, number>();

  constructor(places: Places) {
    this.#places = places;
  }

  /** The name of the next finding; to be asked once for each, in the order of the text. */
  next({ code, at }: LintFinding): string {
    const text = this.#places.textAt(at).replaceAll(/\s+/g, ' ');
    const key = JSON.stringify([this.#places.pathOf(at.document), code, text]);
    const before = this.#seen.get(key) ?? 0;
    this.#seen.set(key, before + 1);
    return createHash('sha256').update(`${key}${before}`).digest('hex').slice(0, 40);
  }
}
