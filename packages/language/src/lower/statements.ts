import type * as ast from '../generated/ast.ts';

type StatementOf<T extends ast.Statement['$type']> = Extract<ast.Statement, { readonly $type: T }>;

/** The statements of a charter by their kind, in the order they were written. */
export class Statements {
  readonly #byType = new Map<string, ast.Statement[]>();

  constructor(statements: readonly ast.Statement[]) {
    for (const statement of statements) {
      const same = this.#byType.get(statement.$type);
      if (same === undefined) this.#byType.set(statement.$type, [statement]);
      else same.push(statement);
    }
  }

  of<T extends ast.Statement['$type']>(type: T): readonly StatementOf<T>[] {
    return (this.#byType.get(type) ?? []) as StatementOf<T>[];
  }
}
