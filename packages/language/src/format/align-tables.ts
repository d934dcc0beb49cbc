import type { Row } from './columns.ts';
import { alignRows, alignWithin, isSingle } from './columns.ts';
import type { Line } from './lines.ts';
import type { Piece } from './pieces.ts';
import { begins, isKeyword, isReference } from './pieces.ts';

const gap = 2;
const widestLine = 140;

/** Sets RACI and decision tables in columns, each block by itself, whatever stands between their rows. */
export function alignTables(lines: readonly Line[]): void {
  for (const rows of byBlock(lines.flatMap(raciRow))) alignRows(rows, gap);
  for (const rows of byBlock(lines.flatMap(decisionRow))) {
    if (!alignWithin(rows, gap, widestLine)) alignRows(rows.map(upToFirstClause), gap);
  }
}

function raciRow(line: Line): Row[] {
  const first = line.entries[0]?.piece;
  if (first === undefined || !isSingle(line)) return [];
  if (begins(first, 'RaciRow')) return [rowOf(line, (piece) => begins(piece, 'RaciCell') || (piece.role?.rule === 'RaciRow' && isKeyword(piece) && piece.image === 'tie'))];
  return first.role?.rule === 'Raci' && first.image === 'for' ? [rowOf(line, isReference)] : [];
}

function decisionRow(line: Line): Row[] {
  const first = line.entries[0]?.piece;
  if (first === undefined || !begins(first, 'DecisionRule') || !isSingle(line)) return [];
  return [rowOf(line, (piece) => begins(piece, 'Ruling') || begins(piece, 'Clause'))];
}

function rowOf(line: Line, beginsCell: (piece: Piece) => boolean): Row {
  const cells = [...line.entries.keys()].filter((index) => index === 0 || beginsCell(line.entries[index]!.piece));
  return { line, cells };
}
