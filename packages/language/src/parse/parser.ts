import type { ILexingError, IRecognitionException, IToken } from 'chevrotain';
import type * as ast from '../generated/ast.ts';
import type { KnownStatements } from './known-statements.ts';
import { charterServices } from './services.ts';
import { StatementParser } from './statement-parser.ts';
import { type TokensOfText, tokensOf } from './tokens.ts';
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

let strict: StatementParser | undefined;
let recovering: StatementParser | undefined;

/**
 * Parses a whole file. Never throws: where the parser gives up, the tree is empty.
 * A parser that recovers from errors takes a third longer to make and to run, so it is only asked where there are errors, or were a moment ago.
 * Statements that are known from the version of the text before are not parsed again; the tree of that version must not be read any more.
 */
export function parseText(text: string, known?: KnownStatements): ParsedText {
  try {
    const lexed = tokensOf(text);
    const parsed = (known?.hadErrors ? undefined : parseStrictly(text, lexed, known)) ?? parseBroken(text, lexed, known);
    known?.endText(parsed.parserErrors.length + parsed.unknown.length > 0);
    return parsed;
  } catch {
    // A parser that has thrown keeps what was on its stack, so new ones take the place of both.
    strict = undefined;
    recovering = undefined;
    known?.forget();
    return { ...parseText(''), gaveUp: true };
  }
}

function parseStrictly(text: string, lexed: TokensOfText, known?: KnownStatements): ParsedText | undefined {
  strict ??= new StatementParser(charterServices(), false);
  const parsed = parseWith(strict, text, lexed, [], known);
  return parsed.parserErrors.length === 0 ? parsed : undefined;
}

/** Statements that begin with an unknown word are left out, so that what comes after them is read as it was meant. */
function parseBroken(text: string, lexed: TokensOfText, known?: KnownStatements): ParsedText {
  recovering ??= new StatementParser(charterServices(), true);
  let unknown: readonly UnknownStatement[] = [];
  for (let round = 0; ; round++) {
    const parsed = parseWith(recovering, text, lexed, unknown, known);
    const found = round < mostRounds ? unknownStatements(parsed.tokens, parsed.parserErrors) : [];
    if (found.length === 0) return parsed;
    unknown = [...unknown, ...found];
  }
}

function parseWith(
  parser: StatementParser,
  text: string,
  lexed: TokensOfText,
  unknown: readonly UnknownStatement[],
  known?: KnownStatements,
): ParsedText {
  const isPassedOver = ({ startOffset }: IToken): boolean => unknown.some(({ start, end }) => start <= startOffset && startOffset <= end);
  const tokens = unknown.length === 0 ? lexed.tokens : lexed.tokens.filter((token) => !isPassedOver(token));
  const { file, errors } = parser.parse(text, tokens, known);
  const { comments, tooDeep, errors: lexerErrors } = lexed;
  return { file, tokens, comments, lexerErrors, parserErrors: errors, tooDeep, gaveUp: false, unknown };
}
