import { documentLink } from '@charter/language-server/features/document-link.ts';
import { foldingRange } from '@charter/language-server/features/folding-range.ts';
import { selectionRange } from '@charter/language-server/features/selection-range.ts';
import { expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver';
import { nameOf, projectOf, wordsAt } from './project-of.ts';

test.each([
  ['a block, without the line of its brace', 'charter x {\n  norm "N"\n}', ['1-2']],
  ['blocks in blocks', 'charter x {\n  exit {\n    notice 3 days\n  }\n}', ['1-4', '2-3']],
  ['a block on one line is none', 'charter x { }', []],
  ['a block that is still open', 'charter x {\n  exit {\n    notice 3 days', ['1-3', '2-3']],
  ['a text over several lines', 'charter x {\n  purpose """\n    Why\n  """\n}', ['1-4', '2-4']],
  ['a text without an end', 'charter x { purpose """\n  Why', ['1-2', '1-2']],
  ['comments below each other', '// a\n// b\n\n// c\n/* d\n*/\ncharter x { }', ['1-2 comment', '5-6 comment']],
  ['the files it uses', 'use "a"\nuse "b"\n\ncharter x { }', ['1-2 imports']],
])('folds %s', async (_, text, expected) => {
  const { file } = await projectOf({ a: text });
  expect(
    foldingRange(file).map(({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind === undefined ? '' : ` ${kind}`}`),
  ).toEqual(expected);
});

test.each([
  ['a name', 'charter x { outcome o "O" { owner a‹›na } }', ['ana', 'owner ana', 'owner ana ', 'outcome o "O" { owner ana }']],
  ['a word of a text', 'charter x { norm "Be k‹›ind" }', ['kind', 'Be kind', '"Be kind"', 'norm "Be kind"']],
])('selects step by step around %s', async (_, marked, expected) => {
  const { file, position } = await projectOf({ a: marked });
  const steps: string[] = [];
  for (
    let step: SelectionRange | undefined = selectionRange(file, { textDocument: file, positions: [position] })[0];
    step;
    step = step.parent
  )
    steps.push(file.document.getText(step.range).trimStart());
  expect(steps.filter((text) => expected.includes(text))).toEqual(expected);
  expect(steps.at(-1)).toBe(file.text);
});

test('a position outside of all statements has a selection as well', async () => {
  const { file } = await projectOf({ a: '' });
  expect(selectionRange(file, { textDocument: file, positions: [{ line: 0, character: 0 }] })).toHaveLength(1);
});

test('links lead to used files that are there, and to web and mail addresses only', async () => {
  const marked = await projectOf({
    a: 'use "b"\nuse "missing"\nuse "../outside"\ncharter x {\n  norm "See https://riverside.example/a?b=c(d), or mailto:ana@riverside.example."\n  norm "file:///etc/passwd javascript:alert(1)"\n  // https://comment.example\n}',
    b: '',
  });
  const { file, project } = marked;
  const links = documentLink(file, undefined, project).map(({ range, target }) => `${wordsAt(marked, file.uri, range)} -> ${target ?? ''}`);
  expect(links).toEqual([
    'b 1 -> file:///folder/b',
    'https://riverside.example/a?b=c(d 5 -> https://riverside.example/a?b=c(d',
    'mailto:ana@riverside.example 5 -> mailto:ana@riverside.example',
  ]);
  expect(nameOf(file.uri)).toBe('a');
});
