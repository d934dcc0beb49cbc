import type { DeclarationNode, NameTable } from './declarations.ts';

/** What a name means at some place: the nearest table that knows it decides. */
export class Scope {
  readonly #tables: readonly NameTable[];

  constructor(tables: readonly NameTable[]) {
    this.#tables = tables;
  }

  find(name: string): DeclarationNode | undefined {
    for (const table of this.#tables) {
      const node = table.get(name);
      if (node !== undefined) return node;
    }
    return undefined;
  }

  /** Every name that can be used here and that `accepts` its declaration. */
  *names(accepts: (node: DeclarationNode) => boolean): Iterable<string> {
    for (const table of this.#tables) {
      for (const [name, node] of table.entries()) if (accepts(node)) yield name;
    }
  }
}
