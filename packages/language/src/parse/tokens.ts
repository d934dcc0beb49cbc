import type { IToken } from 'chevrotain';
import type { CharterLexerReport } from './lexer.ts';
import { charterServices } from './services.ts';

/** The tokens of a text and its comments, each in its order. */
export interface TokensOfText {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
}

/** Reads the tokens of a text, whatever it is. */
export function tokensOf(text: string): TokensOfText {
  const { tokens, comments } = charterServices().parser.Lexer.tokenize(text).report as CharterLexerReport;
  return { tokens, comments };
}
