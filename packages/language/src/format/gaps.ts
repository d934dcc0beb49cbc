import type { Piece } from './pieces.ts';
import { begins, isComment, isToken } from './pieces.ts';

/** How many spaces stand between two pieces of a line: two before a statement that shares its line with the one before. */
export function gapBetween(before: Piece | undefined, piece: Piece): number {
  if (before === undefined || isToken(piece, ',') || isToken(piece, ':')) return 0;
  if (isToken(before, '/') || isToken(piece, '/')) return isComment(before) || isComment(piece) ? 1 : 0;
  return startsAnew(piece) && !isToken(before, '{') && !isComment(before) ? 2 : 1;
}

const startsAnew = (piece: Piece): boolean => piece.role?.beginsStatement === true || begins(piece, 'Clause');
