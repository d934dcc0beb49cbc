import type { ParsedText } from '../parse/parser.ts';
import { parseText } from '../parse/parser.ts';
import { layOut } from './lay-out.ts';
import type { Piece } from './pieces.ts';
import { piecesOf } from './pieces.ts';
import { meaningOf } from './text-of.ts';

/** The text in its standard layout; the same text, byte for byte, where its syntax has errors. */
export function format(text: string): string {
  return formatted(text) ?? text;
}

/** The text in its standard layout, or nothing where its syntax has errors. */
export function formatted(text: string): string | undefined {
  const before = readPieces(text);
  if (before === undefined) return undefined;
  const result = layOut(before, lineEndOf(text));
  const after = readPieces(result);
  return after !== undefined && sameMeaning(before, after) ? result : text;
}

/** The pieces of a text that has no error in its syntax. */
export function readPieces(text: string): Piece[] | undefined {
  const parsed = parseText(text);
  return isSound(parsed) ? piecesOf(parsed) : undefined;
}

/** Whether two texts hold the same tokens, which the grammar takes for the same things, and the same comments. */
export function sameMeaning(before: readonly Piece[], after: readonly Piece[]): boolean {
  return (
    before.length === after.length &&
    before.every((piece, index) => {
      const other = after[index];
      return other !== undefined && piece.role?.source === other.role?.source && meaningOf(piece) === meaningOf(other);
    })
  );
}

/** The line end that most lines have. */
export function lineEndOf(text: string): string {
  const all = text.split('\n').length - 1;
  return 2 * (text.split('\r\n').length - 1) > all ? '\r\n' : '\n';
}

/** A text is sound if nothing in it was left out: whatever is not among its tokens would be gone. */
function isSound({ lexerErrors, parserErrors, tooDeep, unknown, tokens, comments, gaveUp }: ParsedText): boolean {
  const isOpen = ({ tokenType }: (typeof tokens)[number]): boolean => tokenType.name.startsWith('UNCLOSED_');
  return (
    !gaveUp &&
    lexerErrors.length + parserErrors.length + tooDeep.length + unknown.length === 0 &&
    !tokens.some(isOpen) &&
    !comments.some(isOpen)
  );
}
