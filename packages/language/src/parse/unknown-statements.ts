import type { IRecognitionException, IToken } from 'chevrotain';
import { blocksWith } from './first-words.ts';

/** A statement that begins with no word of the language, or with one of another block; the parser reads the text as if it were not there. */
export interface UnknownStatement {
  readonly first: IToken;
  /** The error that the parser had with it. */
  readonly error: IRecognitionException;
  /** From its first token to the last that belongs to it, which closes its block if it opens one. */
  readonly start: number;
  readonly end: number;
  /** The name that it would have declared. */
  readonly name: string | undefined;
}

/** The statements at which the parser stopped because their line begins with a word that it does not know there. */
export function unknownStatements(tokens: readonly IToken[], errors: readonly IRecognitionException[]): UnknownStatement[] {
  // Whatever comes after such a statement may only seem to stand elsewhere, and is looked at again without it.
  const isClosed = isBalanced(tokens);
  return errors.flatMap((error, position) => {
    const index = indexOf(tokens, error.token.startOffset);
    const isThere = tokens[index]?.startOffset === error.token.startOffset;
    return isThere && expectedEnd(error) && (isUnknownWord(tokens, index) || (position === 0 && isClosed && isFromElsewhere(tokens, index)))
      ? [statementAt(tokens, index, error)]
      : [];
  });
}

/** The index of the token that begins at an offset, or where it would be. */
function indexOf(tokens: readonly IToken[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.startOffset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The parser could have gone on with any statement, or with the end of the block. */
function expectedEnd(error: IRecognitionException): boolean {
  return error.message.split(' ').every((name) => name === '' || name === '}' || name === 'EOF');
}

function isUnknownWord(tokens: readonly IToken[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return token?.tokenType.name === 'ID' && before?.endLine !== token.startLine;
}

/** A word that begins a statement of another block. Where a brace is missing, it is the block around it that has no end. */
function isFromElsewhere(tokens: readonly IToken[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return token !== undefined && before?.endLine !== token.startLine && blocksWith(token.image).length > 0;
}

function isBalanced(tokens: readonly IToken[]): boolean {
  let depth = 0;
  for (const { image } of tokens) {
    if (image === '{') depth++;
    if (image === '}') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function statementAt(tokens: readonly IToken[], index: number, error: IRecognitionException): UnknownStatement {
  const first = tokens[index] as IToken;
  let last = first;
  let line = first.startLine;
  let depth = 0;
  for (const token of tokens.slice(index)) {
    if (token.image === '}' && depth === 0) break;
    if (depth === 0 && token.startLine !== line) break;
    if (token.image === '{') depth++;
    if (token.image === '}') depth--;
    last = token;
    line = token.endLine;
  }
  const [name, title] = [tokens[index + 1], tokens[index + 2]];
  const declares = name !== undefined && name.startLine === first.startLine && title?.tokenType.name === 'STRING';
  return { first, error, start: first.startOffset, end: last.endOffset ?? last.startOffset, name: declares ? name.image : undefined };
}
