import type { Raci, RaciCell, RaciLetter, RaciRow } from '@charter/model/raci.ts';
import { raciLetters } from '@charter/model/raci.ts';
import type * as ast from '../generated/ast.ts';
import { raciCellsTooFew, raciCellsTooMany, raciLetter } from '../problems/raci.ts';
import { saidTwice } from '../problems/said-twice.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';

/** A name at the head of a column; it has no part in the model where it stands for nobody, or for somebody who has a column already. */
interface Column {
  readonly name: string;
  readonly who: string | undefined;
}

/** Lowers a table of who does what; each cell belongs to the column at the same place. */
export function lowerRaci(l: Lowering, node: ast.Raci): Raci {
  const columns = lowerColumns(l, node);
  return {
    title: node.title ?? '',
    columns: columns.flatMap(({ who }) => who ?? []),
    rows: node.rows.map((row) => lowerRow(l, row, columns)),
    origin: l.origin(node),
  };
}

function lowerColumns(l: Lowering, node: ast.Raci): readonly Column[] {
  const known = new Set(l.refs(node, 'columns'));
  const firsts = new Map<string, number>();
  return node.columns.map(({ $refText: name }, index) => {
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, index);
    else l.report(saidTwice(`column for \`${name}\``, l.span(node, 'columns', index), l.span(node, 'columns', first)));
    return { name, who: first === undefined && known.has(name) ? name : undefined };
  });
}

function lowerRow(l: Lowering, node: ast.RaciRow, columns: readonly Column[]): RaciRow {
  checkCells(l, node, columns);
  return {
    title: node.title ?? '',
    cells: node.cells.flatMap((cell, index) => lowerCell(l, cell, columns[index]?.who) ?? []),
    origin: l.origin(node),
    ...defined({ tieBrokenBy: l.ref(node, 'tieBreaker') }),
  };
}

function lowerCell(l: Lowering, node: ast.RaciCell, column: string | undefined): RaciCell | undefined {
  const letters = new Set<RaciLetter>();
  for (const [index, written] of node.letters.entries()) {
    const letter = raciLetters.find((known) => known === written);
    if (letter === undefined) l.report(raciLetter(l.span(node, 'letters', index), written));
    else letters.add(letter);
  }
  return column === undefined ? undefined : { column, letters: [...letters], origin: l.origin(node) };
}

function checkCells(l: Lowering, node: ast.RaciRow, columns: readonly Column[]): void {
  const found = node.cells.length;
  if (columns.length === 0 || found === columns.length) return;
  const span = found === 0 ? l.span(node, 'title') : l.span(node, 'cells', found > columns.length ? columns.length : 0);
  const at = found === 0 ? span : { ...span, end: l.span(node, 'cells', found - 1).end };
  if (found > columns.length) l.report(raciCellsTooMany(at, found, columns.length));
  else
    l.report(
      raciCellsTooFew(
        at,
        found,
        columns.length,
        columns.slice(found).map(({ name }) => name),
      ),
    );
}
