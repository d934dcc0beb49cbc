import type { ILexingError, IToken } from 'chevrotain';
import type { CharterLexerReport } from './lexer.ts';
import { charterServices } from './services.ts';

/** The tokens of a text and its comments, each in its order. */
export interface TokensOfText {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  /** Braces that open one level too many; what they hold was left out. */
  readonly tooDeep: readonly IToken[];
  readonly errors: readonly ILexingError[];
}

let last: { readonly text: string; readonly read: TokensOfText } | undefined;

/** Reads the tokens of a text, whatever it is. Those of the last text are kept: most questions about a text come right after it was parsed. */
export function tokensOf(text: string): TokensOfText {
  if (last?.text !== text) last = { text, read: read(text) };
  return last.read;
}

function read(text: string): TokensOfText {
  const { tokens, errors, report } = charterServices().parser.Lexer.tokenize(text);
  const { comments, tooDeep } = report as CharterLexerReport;
  return { tokens, comments, tooDeep, errors };
}
