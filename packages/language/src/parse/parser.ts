import type { ILexingError, IRecognitionException, IToken } from 'chevrotain';
import type { LangiumCoreServices, LangiumParser } from 'langium';
import { createLangiumParser } from 'langium';
import type * as ast from '../generated/ast.ts';
import type { CharterLexerReport } from './lexer.ts';
import { createCharterServices } from './services.ts';

/** The tree of a text, as far as it could be read, and all that the parser has to say about it. */
export interface ParsedText {
  readonly file: ast.File;
  /** The tokens that the parser saw. */
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  readonly lexerErrors: readonly ILexingError[];
  readonly parserErrors: readonly IRecognitionException[];
  /** Braces that open one level too many. */
  readonly tooDeep: readonly IToken[];
}

let services: LangiumCoreServices | undefined;
let parser: LangiumParser | undefined;

/** Parses a whole file. Never throws: where the parser gives up, the tree is empty and a parser that is sound takes its place. */
export function parseText(text: string): ParsedText {
  services ??= createCharterServices();
  parser ??= createLangiumParser(services);
  try {
    const result = parser.parse<ast.File>(text);
    const report = result.lexerReport as CharterLexerReport;
    return {
      file: result.value,
      tokens: report.tokens,
      comments: report.comments,
      lexerErrors: result.lexerErrors,
      parserErrors: result.parserErrors,
      tooDeep: report.tooDeep,
    };
  } catch {
    parser = undefined;
    return { ...parseText(''), lexerErrors: [{ offset: 0, length: text.length, line: 1, column: 1, message: 'unreadable' }] };
  }
}
