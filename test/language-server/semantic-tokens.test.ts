import {
  semanticTokens,
  semanticTokensDelta,
  semanticTokensProvider,
  semanticTokensRange,
} from '@charter/language-server/features/semantic-tokens.ts';
import type { Snapshot } from '@charter/language-server/project/snapshot.ts';
import { expect, test } from 'vitest';
import type { SemanticTokensEdit } from 'vscode-languageserver';
import { projectOf, uriOf } from './project-of.ts';

/** Each token as `word type`, with a `!` where it is declared. */
function read(data: readonly number[], { text }: Snapshot): string[] {
  const lines = text.split('\n');
  const { tokenTypes } = semanticTokensProvider.legend;
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(5 * index, 5 * index + 5);
    line += down;
    character = down === 0 ? character + right : right;
    return `${lines[line]?.slice(character, character + length)} ${tokenTypes[type]}${modifiers === 1 ? '!' : ''}`;
  });
}

test('names are coloured by what they stand for, whatever word they are', async () => {
  const { file, project } = await projectOf({
    a: 'charter x {\n  partner owner "P"\n  metric days "M" in days\n  outcome o "O" { owner owner  measure days from 0 days to 3 days by 2026-03-04 }\n}',
  });
  expect(read(semanticTokens(file, undefined, project).data, file)).toEqual([
    ...['charter keyword', 'x charter!', 'partner keyword', 'owner partner!', 'metric keyword', 'days metric!', 'in keyword'],
    ...['outcome keyword', 'o outcome!', 'owner keyword', 'owner partner', 'measure keyword', 'days metric', 'from keyword', '0 number'],
    ...['to keyword', '3 number', 'by keyword', '2026-03-04 number'],
  ]);
});

test('a part of a file has its own', async () => {
  const { file, range, project } = await projectOf({ a: 'charter x {\n  ‹person ana "A"›\n  person eva "E"\n}' });
  expect(read(semanticTokensRange(file, { textDocument: file, range }, project).data, file)).toEqual(['person keyword', 'ana person!']);
});

test('a client that colours words by itself is told of names only', async () => {
  const { file, project } = await projectOf({ a: 'charter x {\n  person ana "A"\n}' });
  project.client = { ...project.client, coloursWords: true };
  expect(read(semanticTokens(file, undefined, project).data, file)).toEqual(['x charter!', 'ana person!']);
});

test('what has changed is told, and leads to what a new reading gives', async () => {
  const { file, project } = await projectOf({ a: 'charter x {\n  person ana "A"\n  person eva "E"\n}' });
  const before = semanticTokens(file, undefined, project);
  project.texts.change(uriOf('a'), 2, [{ text: 'charter x {\n  person ana "A"\n  partner p "P"\n  person eva "E"\n}' }]);
  project.changed(uriOf('a'));
  const changed = (await project.standing(uriOf('a'))) as Snapshot;
  const delta = semanticTokensDelta(changed, { textDocument: file, previousResultId: before.resultId ?? '' }, project);
  const edits = 'edits' in delta ? delta.edits : [];
  const after = edits.reduceRight((data: number[], { start, deleteCount, data: added = [] }: SemanticTokensEdit) => {
    return data.toSpliced(start, deleteCount, ...added);
  }, before.data);
  expect(edits).toHaveLength(1);
  expect(after).toEqual(semanticTokens(changed, undefined, project).data);
  expect('data' in semanticTokensDelta(changed, { textDocument: file, previousResultId: 'old' }, project)).toBe(true);
});
