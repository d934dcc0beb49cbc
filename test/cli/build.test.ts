import { readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, folderWith } from './folder.ts';
import { failsFor, runMain } from './run-main.ts';

describe('charter build', () => {
  test('writes a page of each charter into out, and prints where', async () => {
    const cwd = folderWith({ 'a.charter': 'charter one\ncharter two', 'sub/b.charter': 'charter three' });
    expect(await runMain(['build'], { cwd })).toEqual({
      code: 0,
      stdout: 'out/one.html\nout/two.html\nout/three.html\nout/index.html\n',
      stderr: '',
    });
    expect(contentsOf(join(cwd, 'out'))).toEqual({
      'one.html': '<p>one\n',
      'two.html': '<p>two\n',
      'three.html': '<p>three\n',
      'index.html': 'one.html two.html three.html\n',
    });
  });

  test('writes several formats to a folder that did not exist', async () => {
    const cwd = folderWith({ 'a.charter': 'charter one' });
    expect((await runMain(['build', 'a.charter', '--to', 'json,html', '-o', 'new/site'], { cwd })).stdout).toBe(
      'new/site/one.json\nnew/site/one.html\n',
    );
  });

  test('makes no file where a charter says nothing that would stand in it, and no index without pages', async () => {
    const cwd = folderWith({ 'a.charter': 'charter one\ncharter two' });
    expect((await runMain(['build', '--to', 'nothing,json'], { cwd })).stdout).toBe('out/one.json\nout/two.json\n');
  });

  test('leaves out files with errors, and builds the rest', async () => {
    const cwd = folderWith({ 'a.charter': 'charter a\nerror E', 'b.charter': 'charter b\nwarning W' });
    const { code, stdout, stderr } = await runMain(['build'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'out/b.html\n' });
    expect(stderr).toContain('fake-error');
    expect(stderr).not.toContain('fake-warning');
    expect(stderr).toContain('2 files checked: 1 error, 1 warning. "charter check" tells');
  });

  test('writes nothing where all files have errors', async () => {
    const cwd = folderWith({ 'a.charter': 'charter a\nerror E' });
    expect((await runMain(['build'], { cwd })).code).toBe(1);
    expect(Object.keys(contentsOf(cwd))).toEqual(['a.charter']);
  });

  test('says so where there is no charter to build', async () => {
    const { code, stderr } = await runMain(['build'], { cwd: folderWith({ 'a.charter': 'people' }) });
    expect(code).toBe(2);
    expect(stderr).not.toBe('');
  });

  test('leaves a file alone that would not change', async () => {
    const cwd = folderWith({ 'a.charter': 'charter a', 'out/a.html': '<p>a\n' });
    utimesSync(join(cwd, 'out/a.html'), 1, 1);
    expect((await runMain(['build'], { cwd })).stdout).toBe('out/a.html\n');
    expect(statSync(join(cwd, 'out/a.html')).mtimeMs).toBe(1000);
  });

  test.each(['openSync', 'renameSync', 'fsyncSync'] as const)('a failing %s leaves the old file and no temporary one', async (name) => {
    const cwd = folderWith({ 'a.charter': 'charter a', 'out/a.html': 'old' });
    const failing = name === 'fsyncSync' ? { fsyncSync: () => fail('ENOSPC') } : failsFor(name, '.tmp', 'ENOSPC');
    const { code, stdout, stderr } = await runMain(['build'], { cwd, fs: failing });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('a.html');
    expect(contentsOf(cwd)).toEqual({ 'a.charter': 'charter a', 'out/a.html': 'old' });
  });

  test('removes what an ended run left behind, and not what a running one is writing', async () => {
    const running = `.charter-${process.ppid}-1.tmp`;
    const cwd = folderWith({ 'a.charter': 'charter a', 'out/.charter-999999999-3.tmp': 'half', [`out/${running}`]: 'half' });
    await runMain(['build'], { cwd });
    expect(Object.keys(contentsOf(join(cwd, 'out')))).toEqual([running, 'a.html']);
  });
});

describe('what is refused before anything is written', () => {
  test.each([
    ['two charters of one name', { 'a.charter': 'charter x', 'b.charter': 'charter x\ncharter y' }],
    ['names that differ in capitals only', { 'a.charter': 'charter Plan\ncharter plan' }],
    ['a charter that is called as the list of all is', { 'a.charter': 'charter index\ncharter two' }],
    ['names that become the same', { 'a.charter': 'charter a_b\ncharter a-b\ncharter c' }],
  ])('%s', async (_, files) => {
    const cwd = folderWith(files);
    const { code, stdout, stderr } = await runMain(['build'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('a.charter');
    expect(contentsOf(cwd)).toEqual(files);
  });

  test.each([
    ['the target folder leads out of the current one', (cwd: string) => symlinkSync('../elsewhere', join(cwd, 'out'))],
    ['the target folder leads nowhere', (cwd: string) => symlinkSync('nowhere', join(cwd, 'out'))],
  ])('%s', async (_, prepare) => {
    const all = folderWith({ 'here/a.charter': 'charter a', 'elsewhere/note': 'n' });
    prepare(join(all, 'here'));
    expect((await runMain(['build'], { cwd: join(all, 'here') })).code).toBe(2);
    expect(contentsOf(all)).toEqual({ 'elsewhere/note': 'n', 'here/a.charter': 'charter a' });
  });

  test.each([
    ['a link leads out of the target folder', { 'out/b.html': { linkTo: '../precious' } }],
    ['a link leads nowhere', { 'out/b.html': { linkTo: '../new' } }],
    ['a folder is in the way', { 'out/b.html/x': '' }],
    ['the target folder is a file', { out: '' }],
    ['a file is above the target folder', { out: '' }, 'out/sub'],
  ])('%s', async (_, entries, out = 'out') => {
    const cwd = folderWith({ 'a.charter': 'charter a\ncharter b', precious: 'old', ...entries });
    const before = contentsOf(cwd);
    const { code, stdout, stderr } = await runMain(['build', '-o', out], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Nothing was written');
    expect(contentsOf(cwd)).toEqual(before);
  });

  test.each([
    '../../x',
    '..\\x',
    '/etc/x',
    'a\tb',
    '.',
    '..',
    'CON',
    'nul',
    'com1',
    '__proto__',
    'constructor',
    'x'.repeat(300),
    '项目',
    '~',
    '-rf',
    'C:b',
    '%2e%2e%2f',
  ])('no name leaves the target folder: %j', async (name) => {
    const all = folderWith({ 'here/a.charter': '' });
    const { code, stdout } = await runMain(['build', '-'], { cwd: join(all, 'here'), stdin: `charter ${name}\n` });
    const [page, ...others] = Object.keys(contentsOf(all)).filter((path) => path !== 'here/a.charter');
    expect({ code, others }).toEqual({ code: 0, others: [] });
    expect(page).toMatch(/^here\/out\/[a-z0-9]+(-[a-z0-9]+)*\.html$/);
    expect(`here/${stdout}`).toBe(`${page}\n`);
  });
});

test('a link within the target folder is followed', async () => {
  const cwd = folderWith({ 'a.charter': 'charter a', 'out/real.html': 'old', 'out/a.html': { linkTo: 'real.html' } });
  expect((await runMain(['build'], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, 'out/real.html'), 'utf8')).toBe('<p>a\n');
});

function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}
