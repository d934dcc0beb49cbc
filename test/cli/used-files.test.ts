import fs, { openSync } from 'node:fs';
import { join } from 'node:path';
import { Sources } from '@charter/cli/files/sources.ts';
import { UsedFiles } from '@charter/cli/files/used-files.ts';
import { WorkspaceRoots } from '@charter/cli/files/workspace-roots.ts';
import { describe, expect, test } from 'vitest';
import { type Entry, folderWith } from './folder.ts';
import { runMain } from './run-main.ts';

/** The codes found in the checked files, with what was said. */
async function codesIn(cwd: string, ...paths: string[]): Promise<string[]> {
  const { stdout } = await runMain(['check', '--format', 'json', ...paths], { cwd });
  return JSON.parse(stdout).files.flatMap((file: { findings: { code: string }[] }) => file.findings.map((found) => found.code));
}

const PEOPLE = 'charter people';

describe('a file that another one uses', () => {
  test.each<[string, Record<string, Entry>, string, string]>([
    ['beside it', { 'a.charter': 'use b.charter', 'b.charter': PEOPLE }, 'a.charter', 'fake-used'],
    ['in a folder below', { 'a.charter': 'use sub/b.charter', 'sub/b.charter': PEOPLE }, 'a.charter', 'fake-used'],
    ['itself', { 'a.charter': 'use a.charter\ncharter a' }, 'a.charter', 'fake-used'],
    [
      'above, in a workspace with a configuration',
      { 'charter.config.json': '{}', 'p/a.charter': 'use ../b.charter', 'b.charter': PEOPLE },
      'p/a.charter',
      'fake-used',
    ],
    ['above, in a git repository', { '.git/HEAD': '', 'p/a.charter': 'use ../b.charter', 'b.charter': PEOPLE }, 'p/a.charter', 'fake-used'],
    [
      'above the nearest root',
      { '.git/HEAD': '', 'p/charter.config.json': '{}', 'p/a.charter': 'use ../b.charter', 'b.charter': PEOPLE },
      'p/a.charter',
      'fake-outside',
    ],
    ['above, with no root', { 'p/a.charter': 'use ../b.charter', 'b.charter': PEOPLE }, 'p/a.charter', 'fake-outside'],
    ['above, within the folder given', { 'p/a.charter': 'use ../b.txt', 'b.txt': PEOPLE }, '.', 'fake-used'],
    ['that is missing', { 'a.charter': 'use b.charter' }, 'a.charter', 'fake-missing'],
    ['that is missing outside', { 'a.charter': 'use ../../b.charter' }, 'a.charter', 'fake-outside'],
    ['by an absolute path', { 'a.charter': 'use /etc/hostname' }, 'a.charter', 'fake-outside'],
    ['on a drive', { 'a.charter': 'use C:b.charter' }, 'a.charter', 'fake-outside'],
    ['on the web', { 'a.charter': 'use https://example.org/b.charter' }, 'a.charter', 'fake-outside'],
    ['by a file address', { 'a.charter': 'use file:b.charter', 'b.charter': PEOPLE }, 'a.charter', 'fake-outside'],
    ['with backslashes', { 'a.charter': 'use sub\\b.charter', 'sub/b.charter': PEOPLE }, 'a.charter', 'fake-missing'],
    [
      'through a link that stays inside',
      { 'a.charter': 'use b.charter', 'b.charter': { linkTo: 'c.txt' }, 'c.txt': PEOPLE },
      'a.charter',
      'fake-used',
    ],
    [
      'through a link that leads out',
      { 'p/a.charter': 'use b.charter', 'p/b.charter': { linkTo: '../c.txt' }, 'c.txt': PEOPLE },
      'p',
      'fake-outside',
    ],
    [
      'through a folder that leads out',
      { 'p/a.charter': 'use in/c.txt', 'p/in': { linkTo: '../q' }, 'q/c.txt': PEOPLE },
      'p',
      'fake-outside',
    ],
    ['that is a folder', { 'a.charter': 'use sub', 'sub/b.charter': PEOPLE }, 'a.charter', 'fake-unreadable'],
    ['that is binary', { 'a.charter': 'use b.txt', 'b.txt': '\0' }, 'a.charter', 'fake-unreadable'],
  ])('%s', async (_, entries, path, code) => {
    expect(await codesIn(folderWith(entries), path)).toContain(code);
  });

  test('is read once in a run', async () => {
    const cwd = folderWith({ 'a.charter': 'use c.charter', 'b.charter': 'use ./sub/../c.charter', 'c.charter': PEOPLE, 'sub/x': '' });
    const opened: string[] = [];
    const noting: typeof openSync = (path, ...rest) => {
      opened.push(String(path));
      return openSync(path, ...rest);
    };
    await runMain(['check'], { cwd, fs: { openSync: noting } });
    expect(opened.map((path) => path.slice(cwd.length + 1))).toEqual(['a.charter', 'c.charter', 'b.charter']);
  });

  test('by a path that no file can have', () => {
    const cwd = folderWith({});
    const files = new UsedFiles(new Sources(fs), new WorkspaceRoots(fs, cwd));
    expect(files.use(join(cwd, 'a.charter'), 'b.charter\0')).toMatchObject({ refused: 'missing' });
  });
});
