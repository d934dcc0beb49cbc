import type { Finding } from '@charter/model/finding.ts';
import type * as ast from './generated/ast.ts';
import type { FileNames } from './names/declarations.ts';
import { namesOfFile } from './names/declarations.ts';
import type { KnownStatements } from './parse/known-statements.ts';
import { parseText } from './parse/parser.ts';
import { problemsOfText } from './problems/problems-of-text.ts';

/** A file as it stands by itself: its tree, the names it declares, and what is wrong with its form. */
export interface SourceUnit {
  readonly id: string;
  readonly text: string;
  readonly file: ast.File;
  readonly names: FileNames;
  readonly problems: readonly Finding[];
  /** Names that statements declare which begin with an unknown word: whoever refers to them is not wrong. */
  readonly lostNames: ReadonlySet<string>;
}

/** Reads a text; whatever it is, there is a unit for it. With the statements of the version before, the unit of that version is used up. */
export function readUnit(id: string, text: string, statements?: KnownStatements): SourceUnit {
  const parsed = parseText(text, statements);
  return {
    id,
    text,
    file: parsed.file,
    names: namesOfFile(parsed.file),
    problems: problemsOfText(parsed, id, text),
    lostNames: new Set(parsed.unknown.flatMap(({ name }) => name ?? [])),
  };
}
