import type { ILexingError, IRecognitionException, IToken } from 'chevrotain';
import type { CstNodeBuilder, LangiumCoreServices, LangiumParser, Lexer, LexerResult, TokenizeOptions } from 'langium';
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

let services: LangiumCoreServices | undefined;
let strict: LangiumParser | undefined;
let recovering: RecoveringParser | undefined;

/**
 * Parses a whole file. Never throws: where the parser gives up, the tree is empty.
 * A parser that recovers from errors takes a third longer to make and to run, so it is only asked where there are errors.
 */
export function parseText(text: string): ParsedText {
  services ??= createCharterServices();
  try {
    strict ??= parserWith(services, services.parser.Lexer, false);
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

/** The tokens and comments of a text, whatever the grammar makes of them. Never throws: where there are too many, there are none. */
export function tokensOf(text: string): Pick<ParsedText, 'tokens' | 'comments'> {
  services ??= createCharterServices();
  try {
    const { tokens, comments } = services.parser.Lexer.tokenize(text).report as CharterLexerReport;
    return { tokens, comments };
  } catch {
    return { tokens: [], comments: [] };
  }
}

/** Statements that begin with an unknown word are left out, so that what comes after them is read as it was meant. */
function parseBroken(text: string, services: LangiumCoreServices): ParsedText {
  recovering ??= recoveringParser(services);
  const unknown: UnknownStatement[] = [];
  for (let round = 0; ; round++) {
    recovering.lexer.passedOver = unknown;
    const parsed = parseWith(recovering.parser, text);
    const found = round < mostRounds ? unknownStatements(parsed.tokens, parsed.parserErrors) : [];
    if (found.length === 0) return { ...parsed, unknown };
    unknown.push(...found);
  }
}

/** A parser that goes on after an error, and the lexer that decides what it sees. */
interface RecoveringParser {
  readonly parser: LangiumParser;
  readonly lexer: PassingLexer;
}

function recoveringParser(services: LangiumCoreServices): RecoveringParser {
  const lexer = new PassingLexer(services.parser.Lexer);
  return { parser: parserWith(services, lexer, true), lexer };
}

function parseWith(parser: LangiumParser, text: string): ParsedText {
  const { value, lexerReport, lexerErrors, parserErrors } = parser.parse<ast.File>(text);
  const { tokens, comments, tooDeep } = lexerReport as CharterLexerReport;
  return { file: value, tokens, comments, lexerErrors, parserErrors, tooDeep, gaveUp: false, unknown: [] };
}

/** Two parsers share one set of services; these are the ones a parser asks for. */
function parserWith(services: LangiumCoreServices, Lexer: Lexer, recoveryEnabled: boolean): LangiumParser {
  const { Grammar, LanguageMetaData, shared, references } = services;
  const { ValueConverter, ParserErrorMessageProvider, ParserConfig } = services.parser;
  const parser = { Lexer, ValueConverter, ParserErrorMessageProvider, ParserConfig: { ...ParserConfig, recoveryEnabled } };
  const made = createLangiumParser({ Grammar, LanguageMetaData, shared, references, parser } as LangiumCoreServices);
  if (recoveryEnabled) keepLines(made);
  // There are no comments in the tree, and looking for a place for none would take longer with each statement that was read.
  (made as unknown as { nodeBuilder: CstNodeBuilder }).nodeBuilder.addHiddenNodes = () => undefined;
  return made;
}

/** Keeps a parser that misses a name from passing over the word that begins the next line, only to take the word after it for the name. */
function keepLines(parser: LangiumParser): void {
  const { wrapper } = parser as unknown as { wrapper: { LA(howMuch: number): IToken; canTokenTypeBeDeletedInRecovery(): boolean } };
  wrapper.canTokenTypeBeDeletedInRecovery = () => wrapper.LA(1).startLine === wrapper.LA(0).endLine;
}

/** A lexer that passes over statements. */
class PassingLexer implements Lexer {
  passedOver: readonly UnknownStatement[] = [];
  readonly #whole: Lexer;

  constructor(whole: Lexer) {
    this.#whole = whole;
  }

  get definition(): Lexer['definition'] {
    return this.#whole.definition;
  }

  tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const result = this.#whole.tokenize(text, options);
    if (this.passedOver.length === 0) return result;
    const tokens = result.tokens.filter(
      ({ startOffset }) => !this.passedOver.some(({ start, end }) => start <= startOffset && startOffset <= end),
    );
    const report: CharterLexerReport = { ...(result.report as CharterLexerReport), tokens };
    return { ...result, tokens, report };
  }
}
