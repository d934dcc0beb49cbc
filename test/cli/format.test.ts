import { chmodSync, lstatSync, type PathLike, renameSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, folderWith } from './folder.ts';
import { charter } from './run.ts';
import { runMain } from './run-main.ts';

describe('charter format', () => {
  test('rewrites what changes, prints its name, and keeps line ends and byte order mark', async () => {
    const cwd = folderWith({ 'a.charter': '\uFEFF  charter a\r\n  charter b\r\n', 'b.charter': 'charter c\n' });
    expect(await runMain(['format'], { cwd })).toEqual({ code: 0, stdout: 'a.charter\n', stderr: '' });
    expect(contentsOf(cwd)).toEqual({ 'a.charter': '\uFEFFcharter a\r\ncharter b\r\n', 'b.charter': 'charter c\n' });
  });

  test('leaves a file alone that would not change', async () => {
    const cwd = folderWith({ 'a.charter': 'charter a\n' });
    utimesSync(join(cwd, 'a.charter'), 1, 1);
    expect(await runMain(['format'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(statSync(join(cwd, 'a.charter')).mtimeMs).toBe(1000);
  });

  test('--check lists what would change, and changes nothing', async () => {
    const cwd = folderWith({ 'a.charter': ' charter a\n', 'b.charter': 'charter b\n' });
    expect(await runMain(['format', '--check'], { cwd })).toEqual({ code: 1, stdout: 'a.charter\n', stderr: '' });
    expect(contentsOf(cwd)['a.charter']).toBe(' charter a\n');
    expect(await runMain(['format', '--check', 'b.charter'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test.each([['format'], ['format', '--check']])('leaves broken syntax as it is, and says so: %s %s', async (...args) => {
    const cwd = folderWith({ 'a.charter': '  charter a\n(\n', 'b.charter': 'charter b\n' });
    const { code, stdout, stderr } = await runMain(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('a.charter');
    expect(contentsOf(cwd)['a.charter']).toBe('  charter a\n(\n');
  });

  test.each([
    ['\uFEFF  charter a\r\n', 0, '\uFEFFcharter a\r\n'],
    ['  x\n(\n', 1, '  x\n(\n'],
    ['', 0, ''],
  ])('- passes %j through', async (stdin, code, stdout) => {
    expect(await runMain(['format', '-'], { cwd: folderWith({}), stdin })).toMatchObject({ code, stdout });
  });

  test('- passes nothing through that is no text', async () => {
    const { code, stdout } = await charter(['format', '-'], { cwd: folderWith({}), stdin: new Uint8Array([0x61, 0xff]) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('keeps the mode of a file, and follows a link to it', async () => {
    const cwd = folderWith({ 'in/a.charter': ' charter a', 'real.txt': ' charter b', 'in/b.charter': { linkTo: '../real.txt' } });
    chmodSync(join(cwd, 'in/a.charter'), 0o640);
    expect((await runMain(['format', 'in'], { cwd })).code).toBe(0);
    expect(statSync(join(cwd, 'in/a.charter')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(cwd, 'in/b.charter')).isSymbolicLink()).toBe(true);
    expect(contentsOf(cwd)).toEqual({ 'in/a.charter': 'charter a', 'real.txt': 'charter b' });
  });

  test('one file that cannot be written keeps no other from being', async () => {
    const cwd = folderWith({ 'a.charter': ' charter a', 'b.charter': ' charter b' });
    const renameTo = (from: PathLike, to: PathLike) => {
      if (String(to).endsWith('a.charter')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      renameSync(from, to);
    };
    const { code, stdout, stderr } = await runMain(['format'], { cwd, fs: { renameSync: renameTo } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'b.charter\n' });
    expect(stderr).toContain('a.charter');
    expect(contentsOf(cwd)).toEqual({ 'a.charter': ' charter a', 'b.charter': 'charter b' });
  });
});
