import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';

/** A node of the tree that gives something its short name. */
export type DeclarationNode = AstNode & { readonly name: string };

/** Two declarations of one name. */
export interface NamedTwice {
  readonly first: DeclarationNode;
  readonly second: DeclarationNode;
}

/** Names and what they stand for; of two declarations of one name the first counts. */
export class NameTable {
  readonly #byName = new Map<string, DeclarationNode>();
  readonly twice: NamedTwice[] = [];

  get(name: string): DeclarationNode | undefined {
    return this.#byName.get(name);
  }

  entries(): Iterable<[string, DeclarationNode]> {
    return this.#byName;
  }

  add(node: AstNode & { readonly name?: string }): void {
    if (!isNamed(node)) return;
    const first = this.#byName.get(node.name);
    if (first === undefined) this.#byName.set(node.name, node);
    else this.twice.push({ first, second: node });
  }
}

/** What a file declares: for all who use the file, and within each of its charters and logs. */
export interface FileNames {
  readonly top: NameTable;
  readonly charters: ReadonlyMap<ast.CharterBlock, NameTable>;
  readonly records: ReadonlyMap<ast.Log, NameTable>;
  /** The logs by the name of their charter, which may be in another file. */
  readonly logs: ReadonlyMap<string, readonly ast.Log[]>;
}

/** Collects the declarations of a file without resolving anything, so that forward references and cycles of files need no care. */
export function namesOfFile(file: ast.File): FileNames {
  const top = new NameTable();
  for (const charter of file.charters) top.add(charter);
  for (const shared of file.shared) addStatement(top, shared);
  const charters = new Map<ast.CharterBlock, NameTable>();
  for (const charter of file.charters) {
    const table = new NameTable();
    for (const statement of charter.statements) addStatement(table, statement);
    charters.set(charter, table);
  }
  const records = new Map<ast.Log, NameTable>();
  const logs = new Map<string, ast.Log[]>();
  for (const log of file.logs) {
    const table = new NameTable();
    for (const entry of log.entries) if (entry.event?.$type === 'DecisionRecord') table.add(entry.event);
    records.set(log, table);
    const charter = log.charter?.$refText ?? '';
    const others = logs.get(charter);
    if (others === undefined) logs.set(charter, [log]);
    else others.push(log);
  }
  return { top, charters, records, logs };
}

/** Rungs of a ladder and rights of an asset have names of their own; all else that has a name is declared for the whole charter. */
function addStatement(table: NameTable, statement: ast.Statement): void {
  if ('name' in statement) table.add(statement);
  if (statement.$type !== 'Partner') return;
  const { wants, quietWants, cannotLose, brings, strengths } = statement;
  for (const text of [...wants, ...quietWants, ...cannotLose, ...brings, ...strengths.map((strength) => strength.item)]) {
    if (text !== undefined) table.add(text);
  }
}

function isNamed(node: AstNode & { readonly name?: string }): node is DeclarationNode {
  return typeof node.name === 'string' && node.name !== '';
}
