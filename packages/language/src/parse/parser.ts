import type { ILexingError, IRecognitionException, IToken } from 'chevrotain';
import type { CstNodeBuilder, LangiumCoreServices, LangiumParser, Lexer } from 'langium';
import { createLangiumParser } from 'langium';
import type * as ast from '../generated/ast.ts';
import type { CharterLexerReport } from './lexer.ts';
import { createCharterServices } from './services.ts';
import type { UnknownStatement } from './unknown-statements.ts';
import { unknownStatements } from './unknown-statements.ts';

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
  /** Statements that were left out because they begin with no word of the language. */
  readonly unknown: readonly UnknownStatement[];
  /** The text holds more of something than the parser can, such as hundreds of thousands of comments in a row. */
  readonly gaveUp: boolean;
}

/** A text in which every line is wrong is not read for ever. */
const mostRounds = 5;

/** What the recovering parser is not to see; set before each of its runs. */
const passOver: { statements: readonly UnknownStatement[] } = { statements: [] };

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
    return parseBroken(text, services);
  } catch {
    // A parser that has thrown keeps what was on its stack, so new ones take the place of both.
    strict = undefined;
    recovering = undefined;
    return { ...parseText(''), gaveUp: true };
  }
}

/** Statements that begin with an unknown word are left out, so that what comes after them is read as it was meant. */
function parseBroken(text: string, services: LangiumCoreServices): ParsedText {
  recovering ??= parserWith(services, true);
  const unknown: UnknownStatement[] = [];
  for (let round = 0; ; round++) {
    passOver.statements = unknown;
    const parsed = parseWith(recovering, text);
    const found = round < mostRounds ? unknownStatements(parsed.tokens, parsed.parserErrors) : [];
    if (found.length === 0) return { ...parsed, unknown };
    unknown.push(...found);
  }
}

function parseWith(parser: LangiumParser, text: string): ParsedText {
  const { value, lexerReport, lexerErrors, parserErrors } = parser.parse<ast.File>(text);
  const { tokens, comments, tooDeep } = lexerReport as CharterLexerReport;
  return { file: value, tokens, comments, lexerErrors, parserErrors, tooDeep, gaveUp: false, unknown: [] };
}

/** Two parsers share one set of services; these are the ones a parser asks for. */
function parserWith(services: LangiumCoreServices, recoveryEnabled: boolean): LangiumParser {
  const { Grammar, LanguageMetaData, shared, references } = services;
  const { Lexer: whole, ValueConverter, ParserErrorMessageProvider, ParserConfig } = services.parser;
  const Lexer = recoveryEnabled ? lexerWithout(whole) : whole;
  const parser = { Lexer, ValueConverter, ParserErrorMessageProvider, ParserConfig: { ...ParserConfig, recoveryEnabled } };
  const made = createLangiumParser({ Grammar, LanguageMetaData, shared, references, parser } as LangiumCoreServices);
  // There are no comments in the tree, and looking for a place for none would take longer with each statement that was read.
  (made as unknown as { nodeBuilder: CstNodeBuilder }).nodeBuilder.addHiddenNodes = () => undefined;
  return made;
}

/** A lexer that passes over the statements to be left out. */
function lexerWithout(lexer: Lexer): Lexer {
  return {
    definition: lexer.definition,
    tokenize: (text, options) => {
      const result = lexer.tokenize(text, options);
      const seen = (token: IToken): boolean =>
        !passOver.statements.some(({ start, end }) => start <= token.startOffset && token.startOffset <= end);
      const tokens = passOver.statements.length === 0 ? result.tokens : result.tokens.filter(seen);
      return { ...result, tokens, report: { ...(result.report as CharterLexerReport), tokens } };
    },
  };
}
