import { readUnit, type SourceUnit } from '@charter/language/source-unit.ts';

/** How many trees are kept: those of the files in use, and those that they use. */
const most = 64;

/** The trees that were asked for last. All others are made again when they are needed, since a tree takes many times the room of its text. */
export class Units {
  readonly #kept = new Map<string, SourceUnit>();

  /** The unit of a text: the one from before where the text is still the same. */
  read(id: string, text: string): SourceUnit {
    const known = this.#kept.get(id);
    const unit = known?.text === text ? known : readUnit(id, text);
    this.#kept.delete(id);
    this.#kept.set(id, unit);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= most) break;
      this.#kept.delete(oldest);
    }
    return unit;
  }

  forget(id: string): void {
    this.#kept.delete(id);
  }
}
