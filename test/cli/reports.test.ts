import { Lines } from '@charter/cli/reports/lines.ts';
import { printable, printableJson } from '@charter/cli/reports/printable.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { type MainOptions, runMain } from './run-main.ts';

async function checkText(text: string, options: Partial<MainOptions> = {}) {
  return runMain(['check'], { cwd: folderWith({ 'a.charter': text }), ...options });
}

describe('exit codes', () => {
  test.each([
    ['charter a', 0],
    ['hint H', 0],
    ['warning W', 0],
    ['error E', 1],
  ])('%s', async (text, code) => {
    expect((await checkText(text)).code).toBe(code);
  });
});

describe('the text report', () => {
  test('shows place, code, line, reason, remedy and the other place', async () => {
    const { stdout, stderr } = await checkText('charter a\nerror wrong\nlast\n');
    expect(stdout).toBe(
      [
        'a.charter:2:1 error (fake-error)',
        '  wrong',
        '  1 | charter a',
        '> 2 | error wrong',
        '    | ^^^^^^^^^^^',
        '  3 | last',
        '  Why it matters: it matters',
        '  What to do: write another',
        '  See also a.charter:2:1: and here',
        '',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('1 file checked: 1 error.\nThe rules wait until the errors in 1 file are mended.\n');
  });

  test('says on stderr that there is nothing to say', async () => {
    const { code, stdout, stderr } = await checkText('charter a');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^1 file checked: nothing to report\.\n/);
  });

  test.each([
    [[], 3, 3],
    [[], 4, 0],
    [['--profile', 'light'], 1, 0],
    [['--format', 'json'], 1, 0],
  ])('with %j, says of %i charters how much was asked of %i', async (args, count, told) => {
    const names = ['a', 'b', 'c', 'd'].slice(0, count);
    const cwd = folderWith({ 'x.charter': names.map((name) => `charter ${name}\n`).join('') });
    const { stderr } = await runMain(['check', ...args], { cwd });
    expect(stderr.match(/“[a-d]”/g) ?? []).toEqual(names.slice(0, told).map((name) => `“${name}”`));
  });

  test('stops after a hundred findings of a file', async () => {
    const { stdout } = await checkText('error E\n'.repeat(250));
    expect(stdout.match(/fake-error/g)).toHaveLength(100);
    expect(stdout).toContain('and 150 more.');
  });

  test('begins with the errors, and leaves out hints before warnings', async () => {
    const { stdout } = await checkText(`${'hint H\nwarning W\n'.repeat(99)}error E\n`);
    expect([...stdout.matchAll(/\(fake-(\w+)\)/g)].map(([, severity]) => severity)).toEqual(['error', ...Array(99).fill('warning')]);
  });

  test('gives the reason behind a code once a file', async () => {
    const cwd = folderWith({ 'a.charter': 'warning A\nhint B\nwarning C', 'b.charter': 'warning D' });
    const { stdout } = await runMain(['check'], { cwd });
    expect(stdout.match(/Why it matters|\(fake-\w+\)/g)).toEqual([
      '(fake-warning)',
      'Why it matters',
      '(fake-warning)',
      '(fake-hint)',
      'Why it matters',
      '(fake-warning)',
      'Why it matters',
    ]);
  });

  test('shows a place once about which there are many findings of one weight', async () => {
    const cwd = folderWith({ 'a.charter': 'use x.txt', 'x.txt': 'charter a\ncharter b\ncharter c' });
    const { stdout } = await runMain(['check', 'a.charter'], { cwd });
    const item = (name: string) => [`  - ${name} (fake-used)`, '    What to do: write another', '    See also a.charter:1:1: and here'];
    const lines = ['a.charter:1:1 3 hints', '> 1 | use x.txt', '    | ^^^^^^^^^', ...['a', 'b', 'c'].flatMap(item), '', ''];
    expect(stdout).toBe(lines.join('\n'));
  });

  test('names the fix of a finding', async () => {
    expect((await checkText('charter A')).stdout).toContain('"charter check --fix" does it: Rename it to a');
  });

  test('shows a long line around the place only', async () => {
    const { stdout } = await checkText(`error ${'x'.repeat(100_000)}`);
    expect(stdout.split('\n').filter((line) => line.startsWith('>'))[0]?.length).toBeLessThan(140);
  });

  test('lets nothing reach the terminal that it would obey', async () => {
    const hostile = 'error \u001b[31m \u009b \u202e \u2066 \u061c \u0007 \u2028 end';
    const { stdout } = await checkText(hostile, { isTerminal: false });
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028]/u);
    expect(stdout).toContain('\\u{1b}[31m');
  });

  test('is coloured on a terminal only, and not where NO_COLOR is set', async () => {
    const isColored = async (options: Partial<MainOptions>) => (await checkText('error E', options)).stdout.includes('\u001b[31m');
    expect(await isColored({})).toBe(false);
    expect(await isColored({ isTerminal: true })).toBe(true);
    expect(await isColored({ isTerminal: true, environment: { NO_COLOR: '1' } })).toBe(false);
    expect(await isColored({ isTerminal: true, environment: { TERM: 'dumb' } })).toBe(false);
    expect(await isColored({ environment: { FORCE_COLOR: '1' } })).toBe(true);
  });
});

describe('the JSON report', () => {
  test('holds everything, and nothing but it is on stdout', async () => {
    const cwd = folderWith({ 'a.charter': '\uFEFFcharter a\r\nerror é😀 wrong', 'sub/b.charter': 'charter b' });
    const { code, stdout, stderr } = await runMain(['check', '--format', 'json'], { cwd });
    const range = { start: { line: 2, column: 1, offset: 11 }, end: { line: 2, column: 16, offset: 26 } };
    const finding = { code: 'fake-error', severity: 'error', message: 'é😀 wrong', why: 'it matters', remedy: 'write another', ...range };
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [
        { path: 'a.charter', findings: [{ ...finding, others: [{ message: 'and here', path: 'a.charter', ...range }] }], accepted: [] },
        { path: 'sub/b.charter', findings: [], accepted: [] },
      ],
      summary: { files: 2, errors: 1, warnings: 0, hints: 0 },
    });
  });

  test('holds every finding of a file', async () => {
    const { stdout } = await runMain(['check', '--format', 'json'], { cwd: folderWith({ 'a.charter': 'error E\n'.repeat(250) }) });
    expect(JSON.parse(stdout).files[0].findings).toHaveLength(250);
  });

  test('means the same after it was made safe to print', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = printableJson(JSON.stringify({ text }, undefined, 2));
        expect(JSON.parse(safe)).toEqual({ text });
        expect(safe.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});

test('what is printed on one line stays on one line', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Bidi_Control}]/u.test(printable(text))));
});

test('a position leads back to its offset, whatever ends the lines', () => {
  const text = fc.array(fc.constantFrom('a', '😀', '\n', '\r', '\r\n')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(60), (content, wanted) => {
      const offset = Math.min(wanted, content.length);
      const { line, column } = new Lines(content).positionAt(offset);
      const before = content.slice(0, offset - column + 1);
      expect(before.split(/\r\n|\n|\r/)).toHaveLength(line);
      expect(before === '' || /[\r\n]$/.test(before)).toBe(true);
    }),
  );
});
