import type { IToken } from 'chevrotain';
import type { LangiumCoreServices } from 'langium';
import type { CharterLexerReport } from './lexer.ts';
import { createCharterServices } from './services.ts';

/** The tokens of a text and its comments, each in its order. */
export interface TokensOfText {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
}

let services: LangiumCoreServices | undefined;

/** Reads the tokens of a text, whatever it is. */
export function tokensOf(text: string): TokensOfText {
  services ??= createCharterServices();
  const { tokens, comments } = services.parser.Lexer.tokenize(text).report as CharterLexerReport;
  return { tokens, comments };
}
