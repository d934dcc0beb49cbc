import type { IToken } from 'chevrotain';
import type { Finding } from '@charter/model/finding.ts';
import { deepestNesting } from '../parse/lexer.ts';
import type { ParsedText } from '../parse/parser.ts';
import { bidiControls } from './bidi-control.ts';
import { syntaxProblem } from './syntax.ts';
import { characterUnknown, nestedTooDeep, textOpen } from './unreadable.ts';

/** Past this many, more errors of form tell nobody anything. */
const mostSyntaxProblems = 100;

/** All that is wrong with the form of a text. One error a line: the rest of the line is seldom wrong for a reason of its own. */
export function problemsOfText(parsed: ParsedText, document: string, text: string): Finding[] {
  const open = [...parsed.tokens, ...parsed.comments].filter(isOpen);
  const lines = new Set<number | undefined>();
  const syntax: Finding[] = [];
  for (const error of parsed.parserErrors) {
    const line = Number.isNaN(error.token.startLine) ? undefined : error.token.startLine;
    if (lines.has(line) || syntax.length === mostSyntaxProblems) continue;
    lines.add(line);
    syntax.push(syntaxProblem(error, document, parsed.tokens));
  }
  return [
    ...open.map((token) => textOpen(token, document)),
    ...parsed.lexerErrors.slice(0, mostSyntaxProblems).map((error) => characterUnknown(error, document, text)),
    ...parsed.tooDeep.slice(0, mostSyntaxProblems).map((token) => nestedTooDeep(token, document, deepestNesting)),
    ...(open.length > 0 ? [] : syntax),
    ...bidiControls(text, document).slice(0, mostSyntaxProblems),
  ];
}

function isOpen(token: IToken): boolean {
  return token.tokenType.name.startsWith('UNCLOSED_');
}
