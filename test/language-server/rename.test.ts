import { prepareRename, renameEverywhere } from '@charter/language-server/features/rename.ts';
import { expect, test } from 'vitest';
import type { MarkedFiles } from './project-of.ts';
import { nameOf, projectOf, wordsAt } from './project-of.ts';

test('a person is renamed in the files that use it, in its table, its log, and where a finding is accepted for it', async () => {
  const marked = await projectOf({
    a: 'use "b"\nuse "c"\ncharter x {\n  raci "R" {\n    for ‹ana›\n    "T" A\n  }\n  accept outcome-count for ana because "B"\n}',
    b: 'person ana "Ana"',
    c: 'use "a"\nlog x {\n  2026-01-01 noted "ana" by ana\n}',
    d: 'charter y { person ana "Another" }',
  });
  const { project, file, position } = marked;
  const edit = renameEverywhere(file, { textDocument: file, position, newName: 'eva' }, project);
  const changes = Object.entries(edit.changes ?? {}).flatMap(([uri, edits]) =>
    edits.map(({ range, newText }) => `${nameOf(uri)}: ${wordsAt(marked, uri, range)} -> ${newText}`),
  );
  expect(changes.sort()).toEqual(['a: ana 5 -> eva', 'a: ana 8 -> eva', 'b: ana 1 -> eva', 'c: ana 3 -> eva']);
});

const refusals: Readonly<Record<string, { files: MarkedFiles; newName: string; because: RegExp }>> = {
  'a name that the file has': {
    files: { a: 'charter x { person ‹ana› "A" person eva "E" }' },
    newName: 'eva',
    because: /name of a person already/,
  },
  'a name that a using file has': {
    files: { a: 'person ‹ana› "A"', b: 'use "a" charter x { metric eva "E" in days }' },
    newName: 'eva',
    because: /name of a metric already/,
  },
  'two words': { files: { a: 'charter x { person ‹ana› "A" }' }, newName: 'Ana Ruiz', because: /one word/ },
  'nothing that is declared': { files: { a: 'charter x { outcome o "O" { owner ‹ana› } }' }, newName: 'eva', because: /no name here/ },
};

test.each(Object.entries(refusals))('%s is refused', async (_, { files, newName, because }) => {
  const { project, file, position } = await projectOf(files);
  expect(() => renameEverywhere(file, { textDocument: file, position, newName }, project)).toThrow(because);
});

test.each([
  ['a declaration', 'charter x { person ‹ana› "A" }', 'ana'],
  ['a reference', 'charter x { person ana "A" outcome o "O" { owner ‹ana› } }', 'ana'],
  ['a word of the language', 'charter x { ‹person› ana "A" }', /Only names/],
  ['a name of nothing', 'charter x { outcome o "O" { owner ‹ana› } }', /declared nowhere/],
])('what is at %s is told before a new name is asked for', async (_, text, expected) => {
  const { file, position, range } = await projectOf({ a: text });
  const prepare = () => prepareRename(file, { textDocument: file, position });
  if (expected instanceof RegExp) expect(prepare).toThrow(expected);
  else expect(prepare()).toEqual({ range, placeholder: expected });
});
