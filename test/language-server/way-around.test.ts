import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  DocumentSymbol,
  LocationLink,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { clientWith } from './client.ts';

const people = 'partner hospital "Riverside Hospital"\nperson ana "Ana Ruiz" of hospital\n';
const charter =
  'use "people.charter"\ncharter waits "Shorter waits" {\n  outcome less "Shorter waits" { owner ana }\n  outcome more   "More" { owner eva }\n}\n';

test('a client finds its way, renames across files, and has the text changed', async () => {
  const client = await clientWith({ 'people.charter': people, 'waits.charter': charter }, { options: { hasCommands: true } });
  await client.open('waits.charter', charter);
  await client.ready();
  const position = { line: 2, character: 41 };
  const [link] = await client.ask<LocationLink[]>('textDocument/definition', 'waits.charter', { position });
  expect(link?.targetUri).toBe(client.uri('people.charter'));
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', 'waits.charter');
  expect(symbols.map(({ name }) => name)).toEqual(['use', 'waits']);
  const tokens = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', 'waits.charter');
  expect(tokens.data.length % 5).toBe(0);
  const renamed = await client.ask<WorkspaceEdit>('textDocument/rename', 'waits.charter', { position, newName: 'evelyn' });
  expect(Object.keys(renamed.changes ?? {}).sort()).toEqual([client.uri('people.charter'), client.uri('waits.charter')]);
  await expect(client.ask('textDocument/rename', 'waits.charter', { position, newName: 'two words' })).rejects.toThrow(/one word/);
  const edits = await client.ask<TextEdit[]>('textDocument/formatting', 'waits.charter', { options: { tabSize: 2, insertSpaces: true } });
  expect(edits.length).toBeGreaterThan(0);
  const range = { start: { line: 3, character: 33 }, end: { line: 3, character: 33 } };
  const diagnostics = await client.diagnostics('waits.charter');
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', 'waits.charter', { range, context: { diagnostics } });
  expect(actions.map(({ title }) => title)).toContain('Declare the person `eva`');
  expect(actions[0]?.diagnostics?.map(({ code }) => code)).toEqual(['name-unknown']);
  const lenses = await client.ask<CodeLens[]>('textDocument/codeLens', 'people.charter');
  const resolved = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lenses[0]);
  expect(resolved.command?.title).toBe('used once');
  await client.stop();
});

test('a closed file is found by what it declares, and is asked no more once it is gone', async () => {
  const client = await clientWith({ 'people.charter': people });
  await client.ready();
  const find = () => client.connection.sendRequest<{ name: string }[]>('workspace/symbol', { query: 'ruiz' });
  expect((await find()).map(({ name }) => name)).toEqual(['ana']);
  rmSync(join(client.folder, 'people.charter'));
  await client.happened(FileChangeType.Deleted, 'people.charter');
  await client.until('people.charter', (codes) => codes.length === 0);
  await expect.poll(find).toEqual([]);
  await client.stop();
});
