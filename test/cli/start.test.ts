import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { BIN, charter } from './run.ts';

const PACKAGE = JSON.parse(readFileSync(join(BIN, '../../package.json'), 'utf8'));

/** The starter, in a package of its own with another bundle. */
function packageWith(files: Record<string, string>): string {
  return folderWith({ 'package.json': '{ "type": "module", "version": "9.9.9" }', 'bin/charter.js': readFileSync(BIN, 'utf8'), ...files });
}

describe('the starter', () => {
  test('prints the version without the bundle', async () => {
    const folder = packageWith({});
    expect(await charter(['--version'], { cwd: folder, bin: join(folder, 'bin/charter.js') })).toEqual({
      code: 0,
      stdout: '9.9.9\n',
      stderr: '',
    });
  });

  test('says so where nothing is built', async () => {
    const folder = packageWith({});
    const { code, stdout, stderr } = await charter(['check'], { cwd: folder, bin: join(folder, 'bin/charter.js') });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('npm run build');
  });

  test('refuses a Node.js that is too old', async () => {
    const older = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.1.0" } })';
    const node = ['--import', `data:text/javascript,${encodeURIComponent(older)}`];
    const { code, stderr } = await charter(['--version'], { cwd: folderWith({}), node });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^charter: .*20\.1\.0.*22.*\n$/);
  });

  test.each([
    'Promise.reject(new Error("boom\\nat x"))',
    '{ throw new Error("boom\\nat x") }',
    '{ setTimeout(() => { throw new Error("boom\\nat x") }) }',
  ])('turns an error inside into one line: %s', async (body) => {
    const folder = packageWith({ 'dist/charter.js': `export const run = () => ${body};` });
    const { code, stderr } = await charter(['check'], { cwd: folder, bin: join(folder, 'bin/charter.js') });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^charter: something failed inside \(boom\).*\n$/);
  });
});

describe('help', () => {
  test.each([['--help'], ['help'], ['check', '--help'], ['build', '--help'], ['format', '--help'], ['init', '--help'], ['help', 'build']])(
    'charter %s %s has examples and exit codes',
    async (...args) => {
      const { code, stdout, stderr } = await charter(args, { cwd: folderWith({}) });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: charter/);
      expect(stdout).toContain('Examples:\n  charter ');
      expect(stdout).toContain('Exit codes:\n  0  ');
    },
  );

  test('the version is also known to the bundle', async () => {
    const { stdout } = await charter(['--version', '--help'], { cwd: folderWith({}) });
    expect(stdout).toBe(`${PACKAGE.version}\n`);
  });
});

test.each([
  [[]],
  [['chek']],
  [['check', '--frmat', 'json']],
  [['check', '--format', 'xml']],
  [['check', '--stdin-name', 'a.charter']],
  [['build', '--to', 'doc', 'a.charter']],
  [['build', '--to', 'html,,json', 'a.charter']],
  [['build', '--out']],
  [['format', '-', 'a.charter']],
  [['init', '--template', 'large']],
  [['init', 'a', 'b']],
])('misuse gives exit code 2 and nothing on stdout: charter %j', async (args) => {
  const { code, stdout, stderr } = await charter(args, { cwd: folderWith({ 'a.charter': 'charter a\n' }) });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).not.toBe('');
  expect(stderr).not.toContain('something failed inside');
});
