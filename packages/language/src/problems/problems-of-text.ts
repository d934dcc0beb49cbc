import type { Finding } from '@charter/model/finding.ts';
import type { IToken } from 'chevrotain';
import { CstUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import { deepestNesting } from '../parse/lexer.ts';
import type { ParsedText } from '../parse/parser.ts';
import { bidiControls } from './bidi-control.ts';
import { movedOut } from './moved-out.ts';
import { notACharter } from './not-a-charter.ts';
import { dateForm, quotesCurly } from './other-forms.ts';
import { blockOf, statementUnknown, syntaxProblem } from './syntax.ts';
import { characterUnknown, nestedTooDeep, textOpen, textTooMuch } from './unreadable.ts';

/** Past this many, more errors of form tell nobody anything. */
const mostSyntaxProblems = 100;

/** All that is wrong with the form of a text. One error a line: the rest of the line is seldom wrong for a reason of its own. */
export function problemsOfText(parsed: ParsedText, document: string, text: string): Finding[] {
  if (parsed.gaveUp) return [textTooMuch(document, text)];
  const isSound = parsed.lexerErrors.length + parsed.parserErrors.length + parsed.unknown.length === 0;
  const other = isSound ? undefined : notACharter(document, text);
  if (other !== undefined) return [other];
  const open = [...parsed.tokens, ...parsed.comments].filter(isOpen);
  return [
    ...open.slice(0, mostSyntaxProblems).map((token) => textOpen(token, document)),
    ...parsed.lexerErrors.slice(0, mostSyntaxProblems).map((error) => characterUnknown(error, document, text)),
    ...parsed.tokens.flatMap((token) => otherForm(token, document)).slice(0, mostSyntaxProblems),
    ...parsed.tooDeep.slice(0, mostSyntaxProblems).map((token) => nestedTooDeep(token, document, deepestNesting)),
    ...(open.length > 0
      ? []
      : [...unknownProblems(parsed, document, text), ...syntaxProblems(parsed, document)].slice(0, mostSyntaxProblems)),
    ...bidiControls(text, document).slice(0, mostSyntaxProblems),
  ];
}

function unknownProblems(parsed: ParsedText, document: string, text: string): Finding[] {
  return parsed.unknown.slice(0, mostSyntaxProblems).map((unknown) => {
    const finding = statementUnknown(document, unknown.first, blockOf(unknown.error));
    const fix = movedOut(unknown, parsed.tokens, document, text);
    return fix === undefined ? finding : { ...finding, choices: [fix] };
  });
}

function syntaxProblems(parsed: ParsedText, document: string): Finding[] {
  const lines = new Set<number | undefined>();
  const findings: Finding[] = [];
  for (const error of parsed.parserErrors) {
    const line = Number.isNaN(error.token.startLine) ? undefined : error.token.startLine;
    if (lines.has(line) || findings.length === mostSyntaxProblems) continue;
    lines.add(line);
    findings.push(syntaxProblem(error, document, parsed.tokens));
  }
  return findings.length === 0
    ? findings
    : [...findings, ...skippedStatements(parsed, document, lines, mostSyntaxProblems - findings.length)];
}

/** Lines that the parser passed over on its way out of an error, and that begin with no word of the language: the first `most` of them. */
function skippedStatements(parsed: ParsedText, document: string, reported: ReadonlySet<number | undefined>, most: number): Finding[] {
  let read: ReadonlySet<number> | undefined;
  const findings: Finding[] = [];
  const errors = parsed.parserErrors;
  let passed = 0;
  let line: number | undefined = 0;
  for (const token of parsed.tokens) {
    const first = token.startLine !== line;
    line = token.endLine;
    if (!first || token.tokenType.name !== 'ID' || reported.has(token.startLine)) continue;
    read ??= offsetsIn(parsed.file);
    if (read.has(token.startOffset)) continue;
    while ((errors[passed]?.token.startOffset ?? Infinity) < token.startOffset) passed++;
    const error = errors[passed - 1] ?? errors[0];
    if (findings.length === most || error === undefined) break;
    findings.push(statementUnknown(document, token, blockOf(error)));
  }
  return findings;
}

/** Where the tokens begin that are part of a tree. */
function offsetsIn({ $cstNode }: ast.File): ReadonlySet<number> {
  return new Set($cstNode === undefined ? [] : CstUtils.flattenCst($cstNode).map((leaf) => leaf.offset));
}

/** What can be read, and is to be written in another way all the same. */
function otherForm(token: IToken, document: string): Finding[] {
  const at = { document, start: token.startOffset, end: token.startOffset + token.image.length };
  if (token.tokenType.name === 'OTHER_DATE') return [dateForm(at, token.image)];
  return token.tokenType.name === 'OTHER_TEXT' ? [quotesCurly(at, token.image)] : [];
}

function isOpen(token: IToken): boolean {
  return token.tokenType.name.startsWith('UNCLOSED_');
}
