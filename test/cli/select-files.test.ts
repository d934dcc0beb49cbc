import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { charter } from './run.ts';
import { failsFor, runMain } from './run-main.ts';

/** The paths of the files that a run of the built command looked at. */
async function checked(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await charter(['check', '--format', 'json', ...args], { cwd });
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

describe('which files are read', () => {
  test('without a path, all of the current folder in the order of code units', async () => {
    const folder = folderWith({ 'b.charter': '', 'a/z.charter': '', 'Z.charter': '', 'é.charter': '', 'notes.md': '', 'a.charter': '' });
    expect(await checked(folder)).toEqual(['Z.charter', 'a.charter', 'a/z.charter', 'b.charter', 'é.charter']);
  });

  test('a folder leaves out node_modules, what begins with a dot, and folders behind links', async () => {
    const folder = folderWith({
      'in/a.charter': '',
      'in/node_modules/x/b.charter': '',
      'in/.hidden/c.charter': '',
      'in/.d.charter': '',
      'in/loop': { linkTo: '.' },
      'in/deep/up': { linkTo: '../..' },
    });
    expect(await checked(folder, 'in')).toEqual(['in/a.charter']);
  });

  test('a pattern takes what fits it and is a charter', async () => {
    const folder = folderWith({ 'p/a.charter': '', 'p/q/b.charter': '', 'p/c.txt': '', 'r/d.charter': '' });
    expect(await checked(folder, 'p/**')).toEqual(['p/a.charter', 'p/q/b.charter']);
    expect(await checked(folder, '{p,r}/*.charter')).toEqual(['p/a.charter', 'r/d.charter']);
  });

  test('a named file is read whatever its ending, also where its name looks like a pattern', async () => {
    const folder = folderWith({ 'a.txt': '', 'b[1].charter': '', 'c (d).charter': '', '.e.charter': '' });
    expect(await checked(folder, 'a.txt', 'b[1].charter', 'c (d).charter', '.e.charter')).toEqual([
      '.e.charter',
      'a.txt',
      'b[1].charter',
      'c (d).charter',
    ]);
  });

  test('a file is read once, however many ways lead to it', async () => {
    const folder = folderWith({ 'a.charter': '', 'sub/b.charter': '', 'link.charter': { linkTo: 'a.charter' } });
    expect(await checked(folder, '.', 'a.charter', './sub/../a.charter', 'link.charter', '*.charter')).toEqual([
      'a.charter',
      'sub/b.charter',
    ]);
  });

  test('outside the current folder, paths go up', async () => {
    const folder = folderWith({ 'a.charter': '', 'sub/b.charter': '' });
    expect(await checked(`${folder}/sub`, '..')).toEqual(['../a.charter', 'b.charter']);
  });

  test.each([['missing.charter'], ['missing/*.charter'], ['empty'], ['a.charter', 'missing.charter']])(
    'nothing to read is misuse: %s %s',
    async (...paths) => {
      const { code, stdout, stderr } = await charter(['check', ...paths], { cwd: folderWith({ 'a.charter': 'x', 'empty/readme.md': '' }) });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(paths.at(-1));
    },
  );

  test('a folder that may not be opened is a finding, and the others are checked', async () => {
    const cwd = folderWith({ 'a.charter': 'error A', 'secret/b.charter': 'error B' });
    const { code, stdout } = await runMain(['check', '--format', 'json'], { cwd, fs: failsFor('readdirSync', 'secret', 'EACCES') });
    const codes = JSON.parse(stdout).files.map((file: { path: string; findings: { code: string }[] }) => [
      file.path,
      ...file.findings.map((found) => found.code),
    ]);
    expect({ code, codes }).toEqual({
      code: 2,
      codes: [
        ['a.charter', 'fake-error'],
        ['secret', 'file-no-permission'],
      ],
    });
  });
});

describe('the standard input', () => {
  test('is read for -, under the name given', async () => {
    const folder = folderWith({});
    const named = await charter(['check', '--format', 'json', '-', '--stdin-name', 'sub/x.charter'], { cwd: folder, stdin: '' });
    expect(JSON.parse(named.stdout).files).toMatchObject([{ path: 'sub/x.charter', findings: [{ code: 'file-empty' }] }]);
    const unnamed = await charter(['check', '--format', 'json', '-'], { cwd: folder, stdin: new Uint8Array([0xff]) });
    expect(unnamed.code).toBe(2);
    expect(JSON.parse(unnamed.stdout).files).toMatchObject([{ path: '<stdin>', findings: [{ code: 'file-not-utf8' }] }]);
  });

  test('stands for the file of its name, which is then not read', async () => {
    const cwd = folderWith({ 'a.charter': 'error old', 'b.charter': 'use a.charter' });
    const { stdout } = await runMain(['check', '.', '-', '--stdin-name', 'a.charter', '--format', 'json'], { cwd, stdin: 'charter new' });
    const messages = JSON.parse(stdout).files.flatMap((file: { findings: { message: string }[] }) =>
      file.findings.map(({ message }) => message),
    );
    expect(messages).toEqual(['new']);
  });

  test('may not be larger than a file', async () => {
    const { code, stdout } = await charter(['check', '--format', 'json', '-'], { cwd: folderWith({}), stdin: 'x'.repeat(3_000_000) });
    expect(code).toBe(2);
    expect(JSON.parse(stdout).files).toMatchObject([{ findings: [{ code: 'file-too-large' }] }]);
  });
});
