import { CharterValueConverter } from '../parse/value-converter.ts';
import type { Piece } from './pieces.ts';

const converter = new CharterValueConverter();
const lineEnds = /\r\n|\r|\n/;

/** What a piece is written as on a line with this indentation. */
export function textOf(piece: Piece, indent: number, lineEnd: string): string {
  if (piece.role === undefined) return commentText(piece, lineEnd);
  if (piece.startLine === piece.endLine) return piece.image;
  const text = indented(piece.image, indent).join(lineEnd);
  return meaningOf(piece, text) === meaningOf(piece) ? text : piece.image;
}

/** What a token means: for a text, what is left without its quotes and indentation. */
export function meaningOf(piece: Piece, image = piece.image): unknown {
  return piece.role === undefined ? commentText(piece, '\n') : converter.convert(image, piece.role.leaf);
}

function commentText(comment: Piece, lineEnd: string): string {
  return comment.image
    .split(lineEnds)
    .map((line) => line.trimEnd())
    .join(lineEnd);
}

/** The lines of a text between triple quotes, one step further in than the statement they belong to. */
function indented(text: string, indent: number): string[] {
  const [first = '', ...rest] = text.split(lineEnds);
  const last = rest.pop() ?? '';
  const written = (last.trim() === '"""' ? rest : [...rest, last]).filter((line) => line.trim() !== '');
  const shared = written.reduce((least, line) => Math.min(least, indentOf(line)), Number.MAX_SAFE_INTEGER);
  const move = (line: string): string =>
    line.trim() === '' ? '' : ' '.repeat(indent + 2) + line.slice(Math.min(shared, indentOf(line))).trimEnd();
  const start = first.trim() === '"""' ? '"""' : first;
  return [start, ...rest.map(move), last.trim() === '"""' ? `${' '.repeat(indent)}"""` : move(last)];
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
