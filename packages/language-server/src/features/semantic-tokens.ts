import { wordsIn } from '@charter/language/structure/words-in.ts';
import type { Span } from '@charter/model/origin.ts';
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensOptions,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import { namesOf } from '../project/names-of.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import { semanticModifiers, semanticTypes, typeOfName, typeOfWord } from '../semantic-types.ts';

export const semanticTokensProvider: SemanticTokensOptions = {
  legend: { tokenTypes: [...semanticTypes], tokenModifiers: [...semanticModifiers] },
  full: { delta: true },
  range: true,
};

interface Token {
  readonly at: Span;
  readonly type: number;
  readonly modifiers: number;
}

/** Of how many files it is known what was answered last, to tell the next time what has changed. */
const mostKept = 32;
const kept = new WeakMap<Project, Map<string, SemanticTokens>>();
let answers = 0;

/** What each word of a file is: a word of the language, or a name, and of what. */
export function semanticTokens(file: Snapshot, _: unknown, project: Project): SemanticTokens {
  const tokens = { resultId: String(++answers), data: dataOf(tokensOf(file, project), file) };
  const byFile = kept.get(project) ?? new Map<string, SemanticTokens>();
  kept.set(project, byFile);
  byFile.delete(file.uri);
  byFile.set(file.uri, tokens);
  for (const oldest of byFile.keys()) if (byFile.size > mostKept) byFile.delete(oldest);
  return tokens;
}

/** What has changed since the answer before; all of it where that is not known any more. */
export function semanticTokensDelta(
  file: Snapshot,
  { previousResultId }: SemanticTokensDeltaParams,
  project: Project,
): SemanticTokens | SemanticTokensDelta {
  const before = kept.get(project)?.get(file.uri);
  const after = semanticTokens(file, undefined, project);
  if (before === undefined || before.resultId !== previousResultId) return after;
  return { resultId: after.resultId ?? '', edits: [editBetween(before.data, after.data)] };
}

/** The same for a part of a file. */
export function semanticTokensRange(file: Snapshot, { range }: SemanticTokensRangeParams, project: Project): SemanticTokens {
  const [start, end] = [file.document.offsetAt(range.start), file.document.offsetAt(range.end)];
  const inRange = tokensOf(file, project).filter(({ at }) => at.start < end && start < at.end);
  return { data: dataOf(inRange, file) };
}

function editBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, deleteCount: before.length - start - same, data: after.slice(start, after.length - same) };
}

function tokensOf(file: Snapshot, { client }: Project): Token[] {
  const names = namesOf(file).map(
    ({ at, declares, wanted, thing }): Token => ({ at, type: typeOfName(thing?.kind ?? wanted), modifiers: Number(declares) }),
  );
  if (client.coloursWords) return names.sort(byPlace);
  const words = wordsIn(file.unit).map(({ at, kind }): Token => ({ at, type: typeOfWord(kind), modifiers: 0 }));
  return [...names, ...words].sort(byPlace);
}

function byPlace(one: Token, other: Token): number {
  return one.at.start - other.at.start;
}

function dataOf(tokens: readonly Token[], { document }: Snapshot): number[] {
  const builder = new SemanticTokensBuilder();
  for (const { at, type, modifiers } of tokens) {
    const { line, character } = document.positionAt(at.start);
    builder.push(line, character, at.end - at.start, type, modifiers);
  }
  return builder.build().data;
}
