import type { IToken } from 'chevrotain';
import { isTextImage } from '../parse/other-forms.ts';
import { tokensOf } from '../parse/tokens.ts';

/** A word, a sign, a text or a comment as it stands in a text, whether the rest of the text can be read or not. */
export interface Lexeme {
  readonly kind: 'word' | 'text' | 'comment' | 'sign';
  readonly image: string;
  readonly start: number;
  readonly end: number;
  /** Counted from zero. */
  readonly startLine: number;
  readonly endLine: number;
}

/** All of them, in the order of the text. */
export function lexemesOf(text: string): Lexeme[] {
  const { tokens, comments } = tokensOf(text);
  const all = [...tokens.map((token) => lexeme(token, kindOf(token))), ...comments.map((token) => lexeme(token, 'comment'))];
  return all.sort((one, other) => one.start - other.start);
}

function kindOf({ image }: IToken): Lexeme['kind'] {
  if (isTextImage(image)) return 'text';
  return /^[\p{L}\p{N}_-]/u.test(image) ? 'word' : 'sign';
}

function lexeme(token: IToken, kind: Lexeme['kind']): Lexeme {
  const start = token.startOffset;
  const startLine = (token.startLine ?? 1) - 1;
  return { kind, image: token.image, start, end: start + token.image.length, startLine, endLine: (token.endLine ?? startLine + 1) - 1 };
}
