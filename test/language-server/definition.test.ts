import { definition } from '@charter/language-server/features/definition.ts';
import { documentHighlight } from '@charter/language-server/features/document-highlight.ts';
import { references } from '@charter/language-server/features/references.ts';
import { describe, expect, test } from 'vitest';
import type { MarkedFiles } from './project-of.ts';
import { nameOf, projectOf, wordsAt } from './project-of.ts';

const log = 'use "a"\nlog x {\n  2026-01-01 noted "N" by ana\n}';
const people = 'person ana "Ana" of p\npartner p "P"';

const cases: Readonly<
  Record<string, { files: MarkedFiles; definition: string; references: readonly string[]; highlights: readonly string[] }>
> = {
  'a name in its charter': {
    files: { a: 'charter x {\n  person ana "A"\n  outcome o "O" { owner ‹ana› }\n}' },
    definition: 'a: ana 2',
    references: ['a: ana 2', 'a: ana 3'],
    highlights: ['ana 2', 'ana 3'],
  },
  'a name in another file, which a log knows through its charter': {
    files: { a: 'use "b"\nuse "c"\ncharter x {\n  outcome o "O" { owner ‹ana› }\n}', b: people, c: log },
    definition: 'b: ana 1',
    references: ['b: ana 1', 'a: ana 4', 'c: ana 3'],
    highlights: ['ana 4'],
  },
  'the declaration itself, in a shared file': {
    files: { b: people.replace('ana', '‹ana›'), a: 'use "b"\nuse "c"\ncharter x {\n  outcome o "O" { owner ana }\n}', c: log },
    definition: 'b: ana 1',
    references: ['b: ana 1', 'a: ana 4', 'c: ana 3'],
    highlights: ['ana 1'],
  },
  'a name behind the cursor, in a text that is not finished': {
    files: { a: 'charter x {\n  person ana "A"\n  outcome o "O" { owner ana‹›\n' },
    definition: 'a: ana 2',
    references: ['a: ana 2', 'a: ana 3'],
    highlights: ['ana 2', 'ana 3'],
  },
  'a name of nothing': {
    files: { a: 'charter x {\n  outcome o "O" { owner ‹eva› }\n  outcome p "P" { owner eva }\n}' },
    definition: '',
    references: [],
    highlights: ['eva 2', 'eva 3'],
  },
  'no name': { files: { a: 'charter x ‹›{\n}' }, definition: '', references: [], highlights: [] },
};

describe.each(Object.entries(cases))('%s', (_, { files, ...expected }) => {
  test('leads to its declaration', async () => {
    const marked = await projectOf(files);
    const { project, file, position } = marked;
    const links = definition(file, { textDocument: file, position }, project);
    const found = links.map(
      ({ targetUri, targetSelectionRange }) => `${nameOf(targetUri)}: ${wordsAt(marked, targetUri, targetSelectionRange)}`,
    );
    expect(found.join()).toBe(expected.definition);
  });

  test('is found wherever it is used', async () => {
    const marked = await projectOf(files);
    const { project, file, position } = marked;
    const found = await references(file, { textDocument: file, position, context: { includeDeclaration: true } }, project);
    expect(found.map(({ uri, range }) => `${nameOf(uri)}: ${wordsAt(marked, uri, range)}`)).toEqual(expected.references);
  });

  test('is highlighted in its file', async () => {
    const marked = await projectOf(files);
    const { file, position } = marked;
    const found = documentHighlight(file, { textDocument: file, position });
    expect(found.map(({ range }) => wordsAt(marked, file.uri, range))).toEqual(expected.highlights);
  });
});
