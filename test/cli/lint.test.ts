import { describe, expect, test } from 'vitest';
import { type Entry, folderWith } from './folder.ts';
import { failsFor, type MainOptions, runMain } from './run-main.ts';

/** What is found in a folder, as `path:line severity code`. */
async function findingsIn(entries: Record<string, Entry>, args: readonly string[] = [], options: Partial<MainOptions> = {}) {
  const cwd = folderWith(entries);
  const { code, stdout } = await runMain(['check', '--format', 'json', ...args], { cwd, ...options });
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: Found[] }[] };
  return { code, found: files.flatMap(({ path, findings }) => findings.map((each) => shown(path, each))) };
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly start: { readonly line: number };
}

function shown(path: string, { code, severity, start }: Found): string {
  return `${path}:${start.line} ${severity} ${code}`;
}

const config = (value: unknown) => ({ 'charter.config.json': JSON.stringify(value) });

describe('the rules', () => {
  test('are asked of every charter whose file has no error of the language', async () => {
    const entries = { 'a.charter': 'charter A\nwarning W\ncharter B', 'b.charter': 'charter C\nerror E' };
    expect(await findingsIn(entries)).toEqual({
      code: 1,
      found: [
        'a.charter:1 hint name-small',
        'a.charter:2 warning fake-warning',
        'a.charter:3 hint name-small',
        'b.charter:2 error fake-error',
      ],
    });
    const { stderr } = await runMain(['check'], { cwd: folderWith(entries) });
    expect(stderr).toContain('The rules wait until the errors in 1 file are mended.');
  });

  test('find what lies in a used file once, and there', async () => {
    const entries = { 'a.charter': 'people sub/names.txt', 'b.charter': 'people sub/names.txt', 'sub/names.txt': 'charter X' };
    expect(await findingsIn(entries)).toEqual({ code: 0, found: ['sub/names.txt:1 hint name-small'] });
  });

  test('are said to ask as much as the configuration says', async () => {
    const held = async (entries: Record<string, Entry>) =>
      / held against the ([\w-]+) profile/.exec(
        (await runMain(['check'], { cwd: folderWith({ 'a.charter': 'charter A', ...entries }) })).stderr,
      )?.[1];
    expect([await held({}), await held(config({ profile: 'joint-venture' }))]).toEqual(['light', 'joint-venture']);
  });

  test('ask as much as --profile says', async () => {
    const entries = { 'a.charter': 'charter A' };
    expect(await findingsIn(entries, ['--profile', 'standard'])).toEqual({ code: 0, found: ['a.charter:1 warning name-small'] });
    expect(await findingsIn(entries, ['--profile', 'joint-venture'])).toEqual({ code: 1, found: ['a.charter:1 error name-small'] });
  });

  test('know no day but the one they are told', async () => {
    const entries = { 'a.charter': 'charter late' };
    expect((await findingsIn(entries)).found).toEqual([]);
    expect((await findingsIn(entries, ['--as-of', '2026-06-01'])).found).toEqual(['a.charter:1 hint name-late']);
  });

  test.each([
    ['--as-of', '2026-02-30'],
    ['--max-warnings', '-1'],
    ['--max-warnings', 'none'],
    ['--profile', 'heavy'],
  ])('refuse %s %s', async (option, value) => {
    const { code, stdout } = await runMain(['check', option, value], { cwd: folderWith({ 'a.charter': 'charter a' }) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('what counts', () => {
  test.each([
    [[], 0],
    [['--max-warnings', '2'], 0],
    [['--max-warnings', '1'], 1],
    [['--max-warnings', '1', '--quiet'], 1],
  ])('two warnings with %j', async (args, expected) => {
    const { code } = await runMain(['check', ...args], { cwd: folderWith({ 'a.charter': 'warning A\nwarning B' }) });
    expect(code).toBe(expected);
  });

  test('--quiet reports errors only', async () => {
    const { code, stdout, stderr } = await runMain(['check', '--quiet'], {
      cwd: folderWith({ 'a.charter': 'warning A\nerror B\nhint C' }),
    });
    expect(code).toBe(1);
    expect(stdout.match(/fake-\w+/g)).toEqual(['fake-error']);
    expect(stderr).toBe('1 file checked: 1 error (1 warning, 1 hint left out).\n');
  });

  test('--quiet says that it left out what is no error', async () => {
    const { stdout, stderr } = await runMain(['check', '--quiet'], { cwd: folderWith({ 'a.charter': 'warning A' }) });
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^1 file checked: no errors \(1 warning left out\)\.\n/);
  });
});

describe('charter.config.json', () => {
  test('sets severities, options, preset and profile for its folder and all below', async () => {
    const text = 'charter A\ncharter B';
    const both = (severity: string) => [1, 2].map((line) => `sub/a.charter:${line} ${severity} name-small`);
    const foundWith = async (value: unknown) => (await findingsIn({ ...config(value), 'sub/a.charter': text })).found;
    expect(await foundWith({})).toEqual(both('hint'));
    expect(await foundWith({ extends: 'strict' })).toEqual(both('warning'));
    expect(await foundWith({ profile: 'joint-venture' })).toEqual(both('error'));
    expect(await foundWith({ extends: 'strict', rules: { 'name-small': 'hint' } })).toEqual(both('hint'));
    expect(await foundWith({ rules: { 'name-small': 'off' } })).toEqual([]);
    expect(await foundWith({ rules: { 'name-small': ['error', { allowed: ['A'] }] } })).toEqual(['sub/a.charter:2 error name-small']);
  });

  test('is the nearest one, and none from beyond the project', async () => {
    const strict = JSON.stringify({ extends: 'strict' });
    const entries = {
      'charter.config.json': strict,
      'a/charter.config.json': '{}',
      'a/b/x.charter': 'charter X',
      'p/.git/HEAD': '',
      'p/y.charter': 'charter Y',
    };
    expect((await findingsIn(entries)).found).toEqual(['a/b/x.charter:1 hint name-small', 'p/y.charter:1 hint name-small']);
  });

  test('gives way to the command line', async () => {
    const entries = { ...config({ profile: 'joint-venture' }), 'a.charter': 'charter A' };
    expect((await findingsIn(entries, ['--profile', 'light'])).found).toEqual(['a.charter:1 hint name-small']);
  });

  test('leaves out files by patterns and folders', async () => {
    const entries = {
      ...config({ ignore: ['drafts', '**/*.old.charter', 'a.charter'] }),
      'a.charter': 'error A',
      'drafts/sub/b.charter': 'error B',
      'sub/c.old.charter': 'error C',
      'sub/a.charter': 'error D',
    };
    expect((await findingsIn(entries)).found).toEqual(['sub/a.charter:1 error fake-error']);
    expect(await findingsIn(entries, ['a.charter'])).toEqual({ code: 0, found: [] });
  });

  test.each([
    ['{ "extends": ', /"charter\.config\.json" is not JSON: /],
    ['', /is not JSON/],
    ['[]', /is no configuration/],
    ['{ "rules": { "name-smal": "off" } }', /rules\.name-smal: .*Did you mean "name-small"\?/],
    ['{ "rules": { "name-small": ["off", { "alowed": [] }] } }', /Did you mean "allowed"\?/],
    [new Uint8Array([0xff, 0xfe, 0x7b]), /UTF-16/],
  ])('that cannot be followed stops the command: %j', async (text, expected) => {
    const cwd = folderWith({ 'charter.config.json': text, 'a.charter': 'charter a' });
    const { code, stdout, stderr } = await runMain(['check'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(expected);
  });

  test('that cannot be read stops the command', async () => {
    const cwd = folderWith({ ...config({}), 'a.charter': 'charter a' });
    const { code, stderr } = await runMain(['check'], { cwd, fs: failsFor('openSync', 'charter.config.json', 'EACCES') });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^charter: "charter\.config\.json": .*\n$/);
  });

  test('tells everything that is wrong in it at once', async () => {
    const cwd = folderWith({ ...config({ extend: 'strict', profile: 'heavy' }), 'a.charter': 'charter a' });
    expect((await runMain(['check'], { cwd })).stderr.trim().split('\n')).toHaveLength(2);
  });
});
