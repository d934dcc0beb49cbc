import { expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { clientWith } from './client.ts';

const people = 'partner hospital "Riverside Hospital" { }\nperson ana "Ana Ruiz" of hospital\n';
const charter = 'use "people.charter"\ncharter waits "Shorter waits" {\n  outcome less "Shorter waits" { owner ana }\n}\n';

test('an open file is diagnosed, with what it uses, and again as it is typed', async () => {
  const client = await clientWith({ 'people.charter': people });
  await client.open('waits.charter', charter);
  expect((await client.diagnostics('waits.charter')).map(({ code }) => code)).not.toContain('name-unknown');
  await client.write('waits.charter', charter.replace('owner ana', 'owner anna'));
  expect((await client.diagnostics('waits.charter')).map(({ code }) => code)).toContain('name-unknown');
  await client.stop();
});

test('what is wrong in files that are not open is told from the start', async () => {
  const client = await clientWith({ 'bad.charter': charter, 'deep/er/good.charter': people });
  await client.ready();
  expect(client.shown('bad.charter')?.map(({ code }) => code)).toContain('use-missing');
  expect(client.shown('deep/er/good.charter')).toBeUndefined();
});

test('a file in which nothing stands yet is no error', async () => {
  const client = await clientWith({});
  await client.open('new.charter', '\n');
  expect((await client.diagnostics('new.charter')).map(({ code, severity }) => [code, severity])).toEqual([
    ['file-empty', DiagnosticSeverity.Information],
  ]);
  await client.write('new.charter', '// Ours\n');
  expect(await client.diagnostics('new.charter')).toEqual([]);
});
