import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UNREADABLE } from '../cli/unreadable.ts';
import { clientWith } from './client.ts';
import { Client } from './stdio-client.ts';

const good = 'charter waits "Shorter waits" {\n  outcome less "Shorter waits" { owner nobody }\n}\n';
const codesIn = (client: Client, path: string): readonly unknown[] => (client.shown(path) ?? []).map(({ code }) => code);

describe('a workspace with files that cannot be read', () => {
  test('is checked all the same, and each of them says what is the matter', { timeout: 60_000 }, async () => {
    const client = await clientWith(
      Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`good/${index}.charter`, good])),
      {},
      (folder) => {
        mkdirSync(join(folder, 'bad'));
        for (const [name, [, entry]] of Object.entries(UNREADABLE)) {
          const path = join(folder, 'bad', name);
          if (typeof entry === 'object' && 'linkTo' in entry) symlinkSync(entry.linkTo, path);
          else writeFileSync(path, entry);
        }
        symlinkSync('..', join(folder, 'bad/around'));
        writeFileSync(join(folder, 'bad/deep.charter'), `charter deep "Deep" {\n${'outcome a "A" { '.repeat(100_000)}`);
        mkdirSync(join(folder, 'closed'));
        chmodSync(join(folder, 'closed'), 0);
      },
    );
    await client.ready();
    for (const [name, [code]] of Object.entries(UNREADABLE)) expect([name, codesIn(client, `bad/${name}`)]).toEqual([name, [code]]);
    for (let index = 0; index < 100; index++) expect(codesIn(client, `good/${index}.charter`)).toContain('name-unknown');
    expect(codesIn(client, 'bad/deep.charter')).not.toEqual([]);
    expect(client.log).toBe('');
    expect(await client.ask('textDocument/documentSymbol', 'good/1.charter')).not.toBeNull();
  });

  test('does not lead out of its folder', async () => {
    const outside = await clientWith({ 'secret.charter': 'person ana "Ana"\n' });
    const client = await clientWith(
      { 'a.charter': `use "../${outside.folder.split('/').at(-1)}/secret.charter"\n${good}` },
      {},
      (folder) => {
        symlinkSync(join(outside.folder, 'secret.charter'), join(folder, 'link.charter'));
        writeFileSync(join(folder, 'b.charter'), `use "link.charter"\n${good}`);
      },
    );
    await client.ready();
    expect(codesIn(client, 'a.charter')).toContain('use-outside');
    expect(codesIn(client, 'b.charter')).toContain('use-outside');
  });
});

describe('a text', () => {
  test('without a folder or a file is checked', async () => {
    const client = new Client(undefined);
    await client.initialize();
    const textDocument = { uri: 'untitled:Untitled-1', languageId: 'charter', version: 1, text: `use "people.charter"\n${good}` };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    while (client.shownAt('untitled:Untitled-1') === undefined) await client.published();
    const codes = client.shownAt('untitled:Untitled-1')?.map(({ code }) => code);
    expect(codes).toContain('name-unknown');
    expect(codes?.some((code) => String(code).startsWith('use-'))).toBe(true);
    await client.stop();
  });

  test('may hold half a sign, also where a path stands', async () => {
    const client = await clientWith({});
    await client.open('half.charter', `use "\ud83d"\n${good}// \ude00`);
    expect((await client.diagnostics('half.charter')).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['use-missing', 'name-unknown']),
    );
    expect(await client.ask('textDocument/documentSymbol', 'half.charter')).not.toBeNull();
    expect(await client.ask('textDocument/documentLink', 'half.charter')).not.toBeNull();
    expect(client.log).toBe('');
  });

  test('of fifty megabytes is answered at once', async () => {
    const client = await clientWith({});
    await client.open('large.charter', 'x'.repeat(50_000_000));
    expect((await client.diagnostics('large.charter')).map(({ code }) => code)).toEqual(['file-too-large']);
    await client.write('large.charter', good);
    expect((await client.diagnostics('large.charter')).map(({ code }) => code)).toContain('name-unknown');
  });
});
