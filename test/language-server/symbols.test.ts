import { documentSymbol } from '@charter/language-server/features/document-symbol.ts';
import { workspaceSymbol } from '@charter/language-server/features/workspace-symbol.ts';
import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { nameOf, projectOf, wordsAt } from './project-of.ts';

function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [`${indent}${name} | ${detail}`, ...outline(children ?? [], `${indent}  `)]);
}

test('the outline of a file holds its statements, the names first', async () => {
  const { file } = await projectOf({
    a: 'use "b"\ncharter x "The charter" {\n  purpose """\n    Why we\n    do it\n  """\n  partner p "P" {\n    wants w "W", "V"\n    no sponsor because "S"\n  }\n  decision d "D" by cost in EUR {\n    when cost < 1: p decides\n  }\n}\nlog x {\n  2026-01-01 noted "N"\n}',
  });
  expect(outline(documentSymbol(file))).toEqual([
    'use | b',
    'x | charter: The charter',
    '  purpose | Why we do it',
    '  p | partner: P',
    '    w | named interest or strength: W',
    '    no sponsor because | S',
    '  d | decision: D',
    '    cost | quantity of a decision',
    '    when cost < 1: p decides | ',
    'log x | ',
    '  2026-01-01 noted | N',
  ]);
});

test('half a statement is in the outline as far as it goes, and every range holds its label', async () => {
  const { file } = await projectOf({ a: 'charter x {\n  outcome o "O" { owner }\n  metric m "M\n  person' });
  const symbols = documentSymbol(file);
  expect(outline(symbols)).toEqual(['x | charter', '  o | outcome: O', '  m | metric: M', '  person | ']);
  const inside = ({ range, selectionRange, children = [] }: DocumentSymbol): boolean =>
    file.document.offsetAt(range.start) <= file.document.offsetAt(selectionRange.start) &&
    file.document.offsetAt(selectionRange.end) <= file.document.offsetAt(range.end) &&
    children.every(inside);
  expect(symbols.every(inside)).toBe(true);
});

test.each([
  ['ana', ['a: ana 2 person: Ana Ruiz', 'b: banana 1 asset: B']],
  ['RUIZ', ['a: ana 2 person: Ana Ruiz']],
  ['nobody', []],
])('%s finds what is declared in any file', async (query, expected) => {
  const marked = await projectOf({ a: 'charter x {\n  person ana "Ana Ruiz"\n  norm "ana"\n}', b: 'asset banana "B"' });
  const found = await workspaceSymbol(marked.project, { query });
  expect(
    found.map(({ location: { uri, range }, containerName }) => `${nameOf(uri)}: ${wordsAt(marked, uri, range)} ${containerName}`),
  ).toEqual(expected);
});
