import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf, folderWith } from './folder.ts';
import { charter } from './run.ts';
import { failsFor, runMain } from './run-main.ts';

test.each(['small', 'lightweight', 'integrated', 'joint-venture'])('charter init --template %s writes a charter', async (template) => {
  const cwd = folderWith({});
  expect(await charter(['init', 'sub/new.charter', '--template', template], { cwd })).toEqual({
    code: 0,
    stdout: 'sub/new.charter\n',
    stderr: '',
  });
  expect(contentsOf(cwd)['sub/new.charter']).toMatch(/^charter /m);
});

test('the ending is added where it is missing, and there is a name to start with', async () => {
  const cwd = folderWith({});
  expect((await charter(['init', 'er'], { cwd })).stdout).toBe('er.charter\n');
  expect((await charter(['init'], { cwd })).stdout).toBe('partnership.charter\n');
});

test.each([{ 'a.charter': 'mine' }, { 'a.charter': { linkTo: 'nowhere' } }, { 'a.charter/x': '' }, { a: '', 'a.charter': '' }])(
  'what exists is never overwritten: %j',
  async (entries) => {
    const cwd = folderWith(entries);
    const before = contentsOf(cwd);
    const { code, stdout, stderr } = await charter(['init', 'a'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('a.charter');
    expect(contentsOf(cwd)).toEqual(before);
  },
);

test('a folder that is a file is said plainly', async () => {
  const { code, stderr } = await charter(['init', 'a/b'], { cwd: folderWith({ a: 'x' }) });
  expect(code).toBe(2);
  expect(stderr).not.toContain('something failed inside');
});

test('a full disk leaves no partial file', async () => {
  const cwd = folderWith({});
  const full = () => {
    throw Object.assign(new Error(), { code: 'ENOSPC' });
  };
  const { code } = await runMain(['init', 'a'], { cwd, fs: { writeFileSync: full } });
  expect(code).toBe(2);
  expect(contentsOf(join(cwd))).toEqual({});
});

test('where one may not write, nothing is there afterwards', async () => {
  const cwd = folderWith({});
  expect((await runMain(['init', 'a'], { cwd, fs: failsFor('openSync', 'a.charter', 'EACCES') })).code).toBe(2);
  expect(contentsOf(cwd)).toEqual({});
});
