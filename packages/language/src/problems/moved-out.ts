import type { Fix } from '@charter/model/finding.ts';
import type { IToken } from 'chevrotain';
import { aKind } from '../names/kinds.ts';
import { statementWords } from '../parse/first-words.ts';
import type { UnknownStatement } from '../parse/unknown-statements.ts';
import { blockAround, blockOf } from './syntax.ts';

/** Moves a statement behind the block that it stands in, where the block around that one may hold it. */
export function movedOut(
  { first, error, start, end }: UnknownStatement,
  tokens: readonly IToken[],
  document: string,
  text: string,
): Fix | undefined {
  const around = blockAround(error);
  const closing = closingAfter(tokens, end);
  if (around === undefined || closing === undefined || !statementWords(around).includes(first.image)) return undefined;
  const from = start - (/[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0);
  const to = end + 1 + (/^[ \t]*(?:\r?\n)?/.exec(text.slice(end + 1))?.[0].length ?? 0);
  const behind = closing.startOffset + 1;
  const indent = /(?:^|\n)([ \t]*)[^\n]*$/.exec(text.slice(0, behind))?.[1] ?? '';
  return {
    title: `Move it out of the ${aKind(blockOf(error)).replace(/^an? /, '')}`,
    edits: [
      { at: { document, start: from, end: to }, text: '' },
      { at: { document, start: behind, end: behind }, text: `\n${indent}${text.slice(start, end + 1)}` },
    ],
  };
}

/** The brace that closes the block around an offset. */
function closingAfter(tokens: readonly IToken[], offset: number): IToken | undefined {
  let depth = 0;
  for (const token of tokens) {
    if (token.startOffset <= offset) continue;
    if (token.image === '{') depth++;
    if (token.image === '}' && depth-- === 0) return token;
  }
  return undefined;
}
