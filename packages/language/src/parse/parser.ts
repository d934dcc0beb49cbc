import type { ILexingError, IRecognitionException, IToken } from 'chevrotain';
import type { CstNodeBuilder, LangiumCoreServices, LangiumParser, Lexer, LexerResult } from 'langium';
import { createLangiumParser } from 'langium';
import type * as ast from '../generated/ast.ts';
import type { KnownStatements } from './known-statements.ts';
import type { CharterLexerReport } from './lexer.ts';
import { reuseStatements } from './reusing-parser.ts';
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
let strict: CharterParser | undefined;
let recovering: CharterParser | undefined;
/** What the parsers may use of an earlier version of the text that they are reading. */
let known: KnownStatements | undefined;

/**
 * Parses a whole file. Never throws: where the parser gives up, the tree is empty.
 * A parser that recovers from errors takes a third longer to make and to run, so it is only asked where there are errors, or were a moment ago.
 * Statements that are known from the version of the text before are not parsed again; the tree of that version must not be read any more.
 */
export function parseText(text: string, statements?: KnownStatements): ParsedText {
  services ??= createCharterServices();
  known = statements;
  try {
    const lexed = services.parser.Lexer.tokenize(text);
    const parsed = (known?.hadErrors === true ? undefined : parseStrictly(text, lexed, services)) ?? parseBroken(text, lexed, services);
    known?.endText(parsed.parserErrors.length + parsed.unknown.length > 0);
    return parsed;
  } catch {
    // A parser that has thrown keeps what was on its stack, so new ones take the place of both.
    strict = undefined;
    recovering = undefined;
    known?.forget();
    return { ...parseText(''), gaveUp: true };
  } finally {
    known = undefined;
  }
}

function parseStrictly(text: string, lexed: LexerResult, services: LangiumCoreServices): ParsedText | undefined {
  strict ??= parserWith(services, false);
  const parsed = parseWith(strict, text, lexed, []);
  return parsed.parserErrors.length === 0 ? parsed : undefined;
}

/** Statements that begin with an unknown word are left out, so that what comes after them is read as it was meant. */
function parseBroken(text: string, lexed: LexerResult, services: LangiumCoreServices): ParsedText {
  recovering ??= parserWith(services, true);
  const unknown: UnknownStatement[] = [];
  for (let round = 0; ; round++) {
    const parsed = parseWith(recovering, text, lexed, unknown);
    const found = round < mostRounds ? unknownStatements(parsed.tokens, parsed.parserErrors) : [];
    if (found.length === 0) return { ...parsed, unknown };
    unknown.push(...found);
  }
}

/** A parser, and what it sees of a text. */
interface CharterParser {
  readonly parser: LangiumParser;
  readonly lexer: GivenTokens;
}

function parseWith(
  { parser, lexer }: CharterParser,
  text: string,
  lexed: LexerResult,
  passedOver: readonly UnknownStatement[],
): ParsedText {
  known?.beginReading();
  lexer.given = passingOver(passedOver, lexed);
  const { value, lexerReport, lexerErrors, parserErrors } = parser.parse<ast.File>(text);
  const { tokens, comments, tooDeep } = lexerReport as CharterLexerReport;
  return { file: value, tokens, comments, lexerErrors, parserErrors, tooDeep, gaveUp: false, unknown: [] };
}

/** Two parsers share one set of services; these are the ones a parser asks for. */
function parserWith(services: LangiumCoreServices, recoveryEnabled: boolean): CharterParser {
  const { Grammar, LanguageMetaData, shared, references } = services;
  const { ValueConverter, ParserErrorMessageProvider, ParserConfig } = services.parser;
  const lexer = new GivenTokens(services.parser.Lexer.definition);
  const own = { Lexer: lexer, ValueConverter, ParserErrorMessageProvider, ParserConfig: { ...ParserConfig, recoveryEnabled } };
  const parser = createLangiumParser({ Grammar, LanguageMetaData, shared, references, parser: own } as unknown as LangiumCoreServices);
  if (recoveryEnabled) keepLines(parser);
  // There are no comments in the tree, and looking for a place for none would take longer with each statement that was read.
  (parser as unknown as { nodeBuilder: CstNodeBuilder }).nodeBuilder.addHiddenNodes = () => undefined;
  reuseStatements(parser, () => known);
  return { parser, lexer };
}

/** Keeps a parser that misses a name from passing over the word that begins the next line, only to take the word after it for the name. */
function keepLines(parser: LangiumParser): void {
  const { wrapper } = parser as unknown as { wrapper: { LA(howMuch: number): IToken; canTokenTypeBeDeletedInRecovery(): boolean } };
  wrapper.canTokenTypeBeDeletedInRecovery = () => wrapper.LA(1).startLine === wrapper.LA(0).endLine;
}

/** What a text is read as without some of its statements. */
function passingOver(statements: readonly UnknownStatement[], lexed: LexerResult): LexerResult {
  if (statements.length === 0) return lexed;
  const tokens = lexed.tokens.filter(({ startOffset }) => !statements.some(({ start, end }) => start <= startOffset && startOffset <= end));
  const report: CharterLexerReport = { ...(lexed.report as CharterLexerReport), tokens };
  return { ...lexed, tokens, report };
}

/** A lexer that has done its work before the parser asks for it, since several readings of a text need it once. */
class GivenTokens implements Lexer {
  readonly definition: Lexer['definition'];
  given: LexerResult | undefined;

  constructor(definition: Lexer['definition']) {
    this.definition = definition;
  }

  tokenize(): LexerResult {
    if (this.given === undefined) throw new Error('The tokens are given before the parser asks for them.');
    return this.given;
  }
}
