import type { Piece } from './pieces.ts';
import { isComment, isLineComment, isToken } from './pieces.ts';

/** How many lines down from the piece before a piece stands: 0 on the same line, 1 on the next, 2 after a blank line. */
export type Break = 0 | 1 | 2;

/**
 * Where lines break: as the writer had it, except that a brace opens at the end of its line, and that a block over several lines
 * begins and ends with a line break. What may come to begin a line by this is a brace, or the first word of a statement.
 */
export function breaksOf(pieces: readonly Piece[]): Break[] {
  const breaks = pieces.map((piece, index): Break => {
    const before = pieces[index - 1];
    return before === undefined ? 1 : (Math.min(2, piece.startLine - before.endLine) as Break);
  });
  for (const [open, close] of blocksOf(pieces)) {
    const before = pieces[open - 1];
    if (before !== undefined && !isLineComment(before)) breaks[open] = 0;
    if (pieces[open]?.startLine === pieces[close]?.startLine) continue;
    breakAfter(open, pieces, breaks);
    breakAfter(close, pieces, breaks);
    breaks[firstBreakAfter(open, breaks)] = 1;
    breaks[close] = 1;
  }
  return breaks;
}

/** Pairs of an opening and a closing brace, by where they stand among the pieces. */
function blocksOf(pieces: readonly Piece[]): [open: number, close: number][] {
  const blocks: [number, number][] = [];
  const opened: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (isToken(piece, '{')) opened.push(index);
    if (!isToken(piece, '}')) continue;
    const open = opened.pop();
    if (open !== undefined) blocks.push([open, index]);
  }
  return blocks;
}

/** Comments that end the line stay on it; a comment before something else goes down with it. */
function breakAfter(brace: number, pieces: readonly Piece[], breaks: Break[]): void {
  let next = brace + 1;
  for (let piece = pieces[next]; piece !== undefined && isComment(piece) && breaks[next] === 0; piece = pieces[next]) next++;
  if (breaks[next] === 0) breaks[brace + 1] = 1;
}

function firstBreakAfter(brace: number, breaks: readonly Break[]): number {
  let next = brace + 1;
  while (breaks[next] === 0) next++;
  return next;
}
