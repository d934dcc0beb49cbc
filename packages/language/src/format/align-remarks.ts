import type { Row } from './columns.ts';
import { alignWithin, isSingle } from './columns.ts';
import type { Line } from './lines.ts';
import { isLineComment } from './pieces.ts';

/** Aligns the comments at the end of lines next to each other that are equally far in. */
export function alignRemarks(lines: readonly Line[], widestLine: number): void {
  let run: Row[] = [];
  for (const line of lines) {
    const last = line.entries.length - 1;
    const comment = line.entries[last];
    const remarked = last > 0 && comment !== undefined && isLineComment(comment.piece) && isSingle(line);
    if (!remarked || line.blankBefore || line.indent !== run[0]?.line.indent) {
      alignWithin(run, 1, widestLine);
      run = [];
    }
    if (remarked) run.push({ line, cells: [0, last] });
  }
  alignWithin(run, 1, widestLine);
}
