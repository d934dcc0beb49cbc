import { alignRemarks } from './align-remarks.ts';
import { alignRuns } from './align-runs.ts';
import { alignTables } from './align-tables.ts';
import { breaksOf } from './breaks.ts';
import type { Line } from './lines.ts';
import { linesOf, lineText } from './lines.ts';
import type { Piece } from './pieces.ts';

/** Columns move apart only as long as no line gets longer than this. */
const widestLine = 140;

/** Writes pieces in the standard layout, with this line end. */
export function layOut(pieces: readonly Piece[], lineEnd: string): string {
  const lines = linesOf(pieces, breaksOf(pieces), lineEnd);
  alignTables(lines, widestLine);
  alignRuns(lines, widestLine);
  alignRemarks(lines, widestLine);
  return lines.map((line) => written(line, lineEnd)).join('');
}

function written(line: Line, lineEnd: string): string {
  return (line.blankBefore ? lineEnd : '') + ' '.repeat(line.indent) + lineText(line) + lineEnd;
}
