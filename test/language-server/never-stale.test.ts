import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { clientWith } from './client.ts';
import type { Client } from './stdio-client.ts';

const people = 'partner hospital "Riverside Hospital" { }\nperson ana "Ana Ruiz" of hospital\n';
const charter = (owner = 'ana') =>
  `use "people.charter"\ncharter waits "Shorter waits" {\n  outcome less "Shorter waits" { owner ${owner} }\n}\n`;

const save = (client: Client, path: string, text: string): void => writeFileSync(join(client.folder, path), text);

/** A folder in which a charter refers to a person in another file. */
async function twoFiles(owner?: string): Promise<Client> {
  const client = await clientWith({ 'people.charter': people, 'waits.charter': charter(owner) });
  await client.ready();
  return client;
}

const nameIsUnknown = (codes: readonly unknown[]): boolean => codes.includes('name-unknown');

describe('what is shown is never out of date', () => {
  test('after a file was deleted, there and where it was used', async () => {
    const client = await twoFiles('anna');
    await client.until('waits.charter', nameIsUnknown);
    rmSync(join(client.folder, 'waits.charter'));
    await client.happened(FileChangeType.Deleted, 'waits.charter');
    await client.until('waits.charter', (codes) => codes.length === 0);

    save(client, 'other.charter', charter());
    await client.happened(FileChangeType.Created, 'other.charter');
    await client.until('other.charter', (codes) => codes.includes('outcome-target'));
    rmSync(join(client.folder, 'people.charter'));
    await client.happened(FileChangeType.Deleted, 'people.charter');
    await client.until('other.charter', (codes) => codes.includes('use-missing'));
  });

  test('after a folder was renamed', async () => {
    const client = await clientWith({ 'old/people.charter': people, 'old/waits.charter': charter('anna') });
    await client.until('old/waits.charter', nameIsUnknown);
    renameSync(join(client.folder, 'old'), join(client.folder, 'new'));
    await client.happened(FileChangeType.Deleted, 'old');
    await client.happened(FileChangeType.Created, 'new');
    await client.until('old/waits.charter', (codes) => codes.length === 0);
    await client.until('new/waits.charter', nameIsUnknown);
  });

  test('after many files became others, as on another branch', async () => {
    const client = await twoFiles('anna');
    await client.until('waits.charter', nameIsUnknown);
    save(client, 'people.charter', people.replaceAll('ana', 'anna'));
    save(client, 'waits.charter', charter('ana'));
    mkdirSync(join(client.folder, 'deep'));
    save(client, 'deep/new.charter', charter('ben'));
    await client.happened(FileChangeType.Changed, 'people.charter', 'waits.charter');
    await client.happened(FileChangeType.Created, 'deep/new.charter');
    await client.until('deep/new.charter', (codes) => codes.includes('use-missing'));
    save(client, 'waits.charter', charter('anna'));
    await client.happened(FileChangeType.Changed, 'waits.charter');
    await client.until('waits.charter', (codes) => codes.length > 0 && !nameIsUnknown(codes));
  });

  test('after hundreds of files became others at once, as on another branch', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `charters/${index}.charter`);
    const client = await clientWith({
      'charters/people.charter': people,
      ...Object.fromEntries(names.map((name) => [name, charter('anna')])),
    });
    await client.ready();
    const [kept, gone] = [names.slice(0, 200), names.slice(200)];
    const come = gone.map((name) => name.replace('charters', 'more'));
    mkdirSync(join(client.folder, 'more'));
    save(client, 'more/people.charter', people);
    for (const name of kept) save(client, name, charter());
    for (const name of gone) renameSync(join(client.folder, name), join(client.folder, name.replace('charters', 'more')));
    await client.happened(FileChangeType.Changed, ...kept);
    await client.happened(FileChangeType.Deleted, ...gone);
    await client.happened(FileChangeType.Created, ...come, 'more/people.charter');
    for (const name of gone) await client.until(name, (codes) => codes.length === 0);
    for (const name of kept) await client.until(name, (codes) => codes.length > 0 && !nameIsUnknown(codes));
    for (const name of come) await client.until(name, nameIsUnknown);
  });

  test('after a file was too large for a while', async () => {
    const client = await twoFiles();
    save(client, 'people.charter', people + '// much\n'.repeat(400_000));
    await client.happened(FileChangeType.Changed, 'people.charter');
    await client.until('people.charter', (codes) => codes.includes('file-too-large'));
    await client.until('waits.charter', (codes) => codes.includes('use-unreadable'));
    save(client, 'people.charter', people);
    await client.happened(FileChangeType.Changed, 'people.charter');
    await client.until('people.charter', (codes) => codes.length === 0);
    await client.until('waits.charter', (codes) => codes.length > 0 && !codes.includes('use-unreadable') && !nameIsUnknown(codes));
  });

  test('after a configuration divided folders, and was gone again', async () => {
    const client = await clientWith({ 'people.charter': people, 'inner/waits.charter': charter().replace('people', '../people') });
    await client.ready();
    save(client, 'inner/charter.config.json', '{}');
    await client.happened(FileChangeType.Created, 'inner/charter.config.json');
    await client.until('inner/waits.charter', (codes) => codes.includes('use-outside'));
    rmSync(join(client.folder, 'inner/charter.config.json'));
    await client.happened(FileChangeType.Deleted, 'inner/charter.config.json');
    await client.until('inner/waits.charter', (codes) => codes.length > 0 && !codes.includes('use-outside'));
  });

  test('after the file it uses was typed in, saved or not, and closed', async () => {
    const client = await twoFiles();
    await client.open('people.charter', people);
    await client.write('people.charter', people.replace('person ana', 'person anna'));
    await client.until('waits.charter', nameIsUnknown);
    await client.close('people.charter');
    await client.until('waits.charter', (codes) => !nameIsUnknown(codes));
  });

  test('after the configuration changed, which has findings of its own', async () => {
    const client = await twoFiles();
    await client.until('waits.charter', (codes) => codes.includes('outcome-target'));
    save(client, 'charter.config.json', '{ "rules": { "outcome-target": "off" } }');
    await client.happened(FileChangeType.Created, 'charter.config.json');
    await client.until('waits.charter', (codes) => codes.length > 0 && !codes.includes('outcome-target'));

    save(client, 'charter.config.json', '{ "rules": { "outcome-targett": "off" } }');
    await client.happened(FileChangeType.Changed, 'charter.config.json');
    await client.until('charter.config.json', (codes) => codes.includes('config-problem'));
    await client.until('waits.charter', (codes) => codes.includes('outcome-target'));

    save(client, 'charter.config.json', '{ "ignore": ["*.charter"] }');
    await client.happened(FileChangeType.Changed, 'charter.config.json');
    await client.until('waits.charter', (codes) => codes.length === 0);
    expect(client.shown('charter.config.json')).toEqual([]);
  });

  test('after a folder was taken out of the workspace', async () => {
    const client = await twoFiles('anna');
    await client.until('waits.charter', nameIsUnknown);
    const folder = { uri: client.uri(''), name: 'folder' };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
    await client.until('waits.charter', (codes) => codes.length === 0);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
    await client.until('waits.charter', nameIsUnknown);
  });
});
