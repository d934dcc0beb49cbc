import type { ILexingError, IRecognitionException, IToken } from 'chevrotain';
import type { CstNodeBuilder, LangiumCoreServices, LangiumParser } from 'langium';
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
  /** The text holds more of something than the parser can, such as hundreds of thousands of comments in a row. */
  readonly gaveUp: boolean;
}

let services: LangiumCoreServices | undefined;
let strict: LangiumParser | undefined;
let recovering: LangiumParser | undefined;

/**
 * Parses a whole file. Never throws: where the parser gives up, the tree is empty.
 * A parser that recovers from errors takes a third longer to make and to run, so it is only asked where there are errors.
 */
export function parseText(text: string): ParsedText {
  services ??= createCharterServices();
  try {
    strict ??= parserWith(services, false);
    const parsed = parseWith(strict, text);
    if (parsed.parserErrors.length === 0) return parsed;
    recovering ??= parserWith(services, true);
    return parseWith(recovering, text);
  } catch {
    // A parser that has thrown keeps what was on its stack, so new ones take the place of both.
    strict = undefined;
    recovering = undefined;
    return { ...parseText(''), gaveUp: true };
  }
}

function parseWith(parser: LangiumParser, text: string): ParsedText {
  const { value, lexerReport, lexerErrors, parserErrors } = parser.parse<ast.File>(text);
  const { tokens, comments, tooDeep } = lexerReport as CharterLexerReport;
  return { file: value, tokens, comments, lexerErrors, parserErrors, tooDeep, gaveUp: false };
}

/** Two parsers share one set of services; these are the ones a parser asks for. */
function parserWith(services: LangiumCoreServices, recoveryEnabled: boolean): LangiumParser {
  const { Grammar, LanguageMetaData, shared, references } = services;
  const { Lexer, ValueConverter, ParserErrorMessageProvider, ParserConfig } = services.parser;
  const parser = { Lexer, ValueConverter, ParserErrorMessageProvider, ParserConfig: { ...ParserConfig, recoveryEnabled } };
  const made = createLangiumParser({ Grammar, LanguageMetaData, shared, references, parser } as LangiumCoreServices);
  // There are no comments in the tree, and looking for a place for none would take longer with each statement that was read.
  (made as unknown as { nodeBuilder: CstNodeBuilder }).nodeBuilder.addHiddenNodes = () => undefined;
  return made;
}
