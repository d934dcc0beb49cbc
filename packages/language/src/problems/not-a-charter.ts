import type { Finding } from '@charter/model/finding.ts';
import { blocksWith, statementWords } from '../parse/first-words.ts';
import { problem } from './problem.ts';

/** Fewer lines may be a charter that somebody has only begun. */
const fewestLines = 10;

/** `not-a-charter`: a file of another kind, about which all other errors would tell nothing. */
export function notACharter(document: string, text: string): Finding | undefined {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/\*|\*)/.test(line));
  if (beginsCharter(lines[0] ?? '')) return undefined;
  if (!isNamedOtherwise(document) && mayBecomeOne(lines)) return undefined;
  return problem(
    'not-a-charter',
    { document, start: 0, end: 0 },
    {
      message: 'This is not a charter.',
      why: 'A charter begins with a word such as `charter`, and each of its lines with a word that says what it is about.',
      remedy:
        'Name a file that holds one, best with a name that ends in `.charter`; or begin one with `charter our-project "Our project" { }`.',
    },
  );
}

/** Whether the name of a file says that it holds something else. */
function isNamedOtherwise(document: string): boolean {
  const [, ending] = /\.([\p{L}\p{N}]+)$/u.exec(document) ?? [];
  return ending !== undefined && ending.toLowerCase() !== 'charter';
}

function beginsCharter(line: string): boolean {
  return statementWords('File').includes(firstWordOf(line));
}

function mayBecomeOne(lines: readonly string[]): boolean {
  return lines.length < fewestLines || lines.filter(isOfCharter).length * 5 > lines.length;
}

/** Whether a line may be one of a charter: a statement, a row of a table, an entry of a log, the end of a block. */
function isOfCharter(line: string): boolean {
  return /^\s*(["}]|\d{4}-\d{2}-\d{2}\b)/.test(line) || blocksWith(firstWordOf(line)).length > 0;
}

function firstWordOf(line: string): string {
  return /^\s*([\p{L}-]+)(?=[\s{]|$)/u.exec(line)?.[1] ?? '';
}
