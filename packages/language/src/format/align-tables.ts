import type { Row } from './columns.ts';
import { alignRows, alignWithin, isSingle } from './columns.ts';
import type { Line } from './lines.ts';
import type { Piece } from './pieces.ts';
import { begins, isKeyword, isReference } from './pieces.ts';

const gap = 2;

/** Sets RACI and decision tables in columns, each block by itself, whatever stands between their rows. */
export function alignTables(lines: readonly Line[], widestLine: number): void {
  for (const rows of byBlock(lines.flatMap(raciRow))) alignRows(rows, gap);
  for (const rows of byBlock(lines.flatMap(decisionRow))) {
    if (!alignWithin(rows, gap, widestLine)) alignRows(rows.map(upToFirstClause), gap);
  }
}

function raciRow(line: Line): Row[] {
  const first = line.entries[0]?.piece;
  if (first === undefined || !isSingle(line)) return [];
  if (first.role?.rule === 'Raci' && first.image === 'for') return [rowOf(line, isReference)];
  return begins(first, 'RaciRow') ? [rowOf(line, (piece) => begins(piece, 'RaciCell') || beginsTieBreak(piece))] : [];
}

const beginsTieBreak = (piece: Piece): boolean => piece.role?.rule === 'RaciRow' && isKeyword(piece) && piece.image === 'tie';

function decisionRow(line: Line): Row[] {
  const first = line.entries[0]?.piece;
  if (first === undefined || !begins(first, 'DecisionRule') || !isSingle(line)) return [];
  return [rowOf(line, (piece) => begins(piece, 'Ruling') || begins(piece, 'Clause'))];
}

/** Another statement on the same line belongs to the last cell. */
function rowOf(line: Line, beginsCell: (piece: Piece) => boolean): Row {
  const cells = [0];
  for (const [index, { piece }] of line.entries.entries()) {
    if (index > 0 && piece.role?.beginsStatement) break;
    if (index > 0 && beginsCell(piece)) cells.push(index);
  }
  return { line, cells };
}

function upToFirstClause({ line, cells }: Row): Row {
  return { line, cells: cells.slice(0, 3) };
}

function byBlock(rows: readonly Row[]): Iterable<Row[]> {
  const blocks = new Map<number, Row[]>();
  for (const row of rows) {
    const block = blocks.get(row.line.block);
    if (block === undefined) blocks.set(row.line.block, [row]);
    else block.push(row);
  }
  return blocks.values();
}
