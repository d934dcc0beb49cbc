import type { Piece } from './pieces.ts';
import { isComment, isToken } from './pieces.ts';

/** For each piece, whether it goes on with a statement that began before it; a comment goes with the token after it. */
export function continuations(pieces: readonly Piece[]): boolean[] {
  const continues: boolean[] = [];
  let after = false;
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    if (!isComment(piece)) after = !piece.role?.beginsStatement && !isToken(piece, '{') && !isToken(piece, '}');
    continues[index] = after;
  }
  return continues;
}
