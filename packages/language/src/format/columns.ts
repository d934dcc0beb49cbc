import type { Line } from './lines.ts';
import { widthOf } from './width.ts';

/** A line of a table, and the entries of it that begin a cell; the first cell begins with the first entry. */
export interface Row {
  readonly line: Line;
  readonly cells: readonly number[];
}

/** Past this, a cell is prose, and what follows it is not moved. */
const widestCell = 80;

/** Makes the cells of rows begin in columns, this far apart. */
export function alignRows(rows: readonly Row[], gap: number): void {
  let longer = rows;
  for (let column = 1; ; column++) {
    longer = longer.filter((row) => column < row.cells.length);
    const widths = longer.map((row) => cellWidth(row, column - 1));
    const widest = widths.reduce((most, width) => Math.max(most, width), 0);
    if (longer.length === 0 || widest > widestCell) return;
    for (const [index, row] of longer.entries()) {
      const entry = row.line.entries[row.cells[column] ?? 0];
      if (entry !== undefined) entry.gap = gap + widest - (widths[index] ?? 0);
    }
  }
}

/** Aligns rows if none gets longer than `widestLine`; else leaves them as they are and says no. */
export function alignWithin(rows: readonly Row[], gap: number, widestLine: number): boolean {
  const before = rows.map(({ line }) => line.entries.map((entry) => entry.gap));
  alignRows(rows, gap);
  if (rows.every(({ line }) => lineWidth(line) <= widestLine)) return true;
  for (const [index, { line }] of rows.entries()) {
    for (const [place, entry] of line.entries.entries()) entry.gap = before[index]?.[place] ?? 0;
  }
  return false;
}

/** The columns that a line takes, with its indentation. */
export function lineWidth(line: Line): number {
  return line.indent + entriesWidth(line, 0, line.entries.length);
}

function cellWidth({ line, cells }: Row, cell: number): number {
  const start = cells[cell] ?? 0;
  return entriesWidth(line, start, cells[cell + 1] ?? line.entries.length) - (line.entries[start]?.gap ?? 0);
}

function entriesWidth(line: Line, from: number, to: number): number {
  return line.entries.slice(from, to).reduce((width, entry) => width + entry.gap + widthOf(entry.text), 0);
}

/** Whether a line is one line in the file too, and so can be part of a table. */
export function isSingle(line: Line): boolean {
  return line.entries.every(({ piece }) => piece.startLine === piece.endLine);
}
