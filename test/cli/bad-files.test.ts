import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contentsOf, folderWith } from './folder.ts';
import { charter } from './run.ts';
import { failsFor, runMain } from './run-main.ts';
import { bytes, UNREADABLE } from './unreadable.ts';

describe('a file that cannot be read', () => {
  test('has its own finding among a thousand good ones, which are all checked', async () => {
    const good = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`good/${index}.charter`, `charter c${index} "C"`]));
    const bad = Object.fromEntries(Object.entries(UNREADABLE).map(([name, [, entry]]) => [name, entry]));
    const { code, stdout, stderr } = await charter(['check', '--format', 'json'], { cwd: folderWith({ ...good, ...bad }) });
    const report = JSON.parse(stdout);
    const found = report.files.filter(({ path }: { path: string }) => !path.startsWith('good/'));
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(report.summary.files).toBe(1000 + found.length);
    expect(
      found.map((file: { path: string; findings: { code: string }[] }) => [file.path, file.findings.map((finding) => finding.code)]),
    ).toEqual(Object.entries(UNREADABLE).map(([name, [expected]]) => [name, [expected]]));
  });

  test('is named in the text report without a code frame', async () => {
    const { code, stdout } = await charter(['check', 'cut.charter'], {
      cwd: folderWith({ 'cut.charter': bytes(0x61, 0x0a, 0x62, 0xe2, 0x82) }),
    });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^cut\.charter:1:1 error \(file-not-utf8\)\n.* byte 3, in line 2,/);
    expect(stdout).not.toContain('^');
  });

  test('a folder in the place of a file is left out of a search', async () => {
    const cwd = folderWith({ 'a.charter/b.charter': 'error B', 'link.charter': { linkTo: 'a.charter' } });
    const { stdout } = await runMain(['check', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['a.charter/b.charter']);
  });

  test('a socket is not waited for', async () => {
    const cwd = folderWith({});
    const server = createServer().listen(join(cwd, 'socket.charter'));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.on('listening', resolve));
    const { code, stdout } = await charter(['check', '--format', 'json', 'socket.charter'], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(stdout).files[0].findings).toMatchObject([{ code: 'file-not-regular' }]);
  });

  test.each([
    ['EACCES', 'file-no-permission'],
    ['EIO', 'file-unreadable'],
    ['EMFILE', 'file-unreadable'],
    ['ENOENT', 'file-missing'],
  ])('the system reports %s', async (error, expected) => {
    const cwd = folderWith({ 'a.charter': 'error A', 'b.charter': 'error B' });
    const { code, stdout } = await runMain(['check', '--format', 'json'], { cwd, fs: failsFor('openSync', 'a.charter', error) });
    const codes = JSON.parse(stdout).files.map((file: { findings: { code: string }[] }) => file.findings[0]?.code);
    expect({ code, codes }).toEqual({ code: 2, codes: [expected, 'fake-error'] });
  });

  test('is not built, and the others are', async () => {
    const cwd = folderWith({ 'a.charter': 'charter a', 'b.charter': bytes(0xff) });
    const { code, stdout } = await runMain(['build'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'out/a.html\n' });
  });

  test('is never overwritten by the formatter', async () => {
    const cwd = folderWith({ 'a.charter': '  charter a', 'b.charter': bytes(0x20, 0x61, 0xff) });
    const before = contentsOf(cwd)['b.charter'];
    const { code, stdout, stderr } = await runMain(['format'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'a.charter\n' });
    expect(stderr).toContain('b.charter');
    expect(contentsOf(cwd)['b.charter']).toBe(before);
  });
});

test.each(['', '\uFEFF', ' \r\n\t'])('an empty file is a finding: %j', async (text) => {
  const { code, stdout } = await charter(['check', '--format', 'json'], { cwd: folderWith({ 'a.charter': text }) });
  expect(code).toBe(1);
  expect(JSON.parse(stdout).files[0].findings).toMatchObject([{ code: 'file-empty', start: { line: 1, column: 1, offset: 0 } }]);
});

test('a text of exactly 2 MB is read', async () => {
  const text = `charter a "a"\n//${'x'.repeat(2 * 1024 * 1024 - 16)}`;
  const cwd = folderWith({ 'a.charter': text });
  const { stdout } = await runMain(['check', '--format', 'json'], { cwd });
  expect(text).toHaveLength(2 * 1024 * 1024);
  expect(JSON.parse(stdout).summary).toEqual({ files: 1, errors: 0, warnings: 0, hints: 0 });
});
