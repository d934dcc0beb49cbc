import { describe, expect, test } from 'vitest';
import { fakeRules } from './fake-rules.ts';
import { folderWith } from './folder.ts';
import { charter } from './run.ts';
import { runMain } from './run-main.ts';

const run = (...args: string[]) => runMain(args, { cwd: folderWith({}) });

describe('charter rules', () => {
  test('lists every rule by topic, with the severities of a profile', async () => {
    const { code, stdout } = await run('rules');
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual(['text', '  name-small  warning  Names are in small letters.']);
    expect(stdout.trim().split('\n')).toHaveLength(1 + fakeRules.length);
    expect((await run('rules', '--profile', 'light')).stdout).toContain('name-small  hint ');
  });

  test('gives everything to a program', async () => {
    const { stdout } = await run('rules', '--format', 'json');
    const { version, rules } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(rules.map(({ code }: { code: string }) => code)).toEqual(fakeRules.map(({ code }) => code));
    expect(rules[0]).toMatchObject({ why: 'names are read', options: { allowed: [], longest: 20 } });
  });

  test('follows the configuration of the folder', async () => {
    const cwd = folderWith({
      'charter.config.json': JSON.stringify({ profile: 'light', rules: { 'name-small': ['error', { longest: 9 }] } }),
    });
    const { stdout, stderr } = await runMain(['rules'], { cwd });
    expect(stdout).toContain('name-small  error ');
    expect(stderr).toContain('profile light as charter.config.json changes them');
    const json = await runMain(['rules', '--format', 'json'], { cwd });
    expect(JSON.parse(json.stdout).rules[0]).toMatchObject({ level: 'error', options: { longest: 9 } });
  });

  test('lists one topic, and tells which there are', async () => {
    expect((await run('rules', '--topic', 'text')).stdout).toMatch(/^text\n/);
    const { code, stderr } = await run('rules', '--topic', 'weather');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('There are text') });
  });

  test('lists the real ones, too', async () => {
    const { code, stdout } = await charter(['rules'], { cwd: folderWith({}) });
    expect(code).toBe(0);
    expect(stdout).toContain('  owner-missing ');
  });
});

describe('charter explain', () => {
  test('prints the page of a rule', async () => {
    const { code, stdout } = await run('explain', 'name-small');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# name-small\n\nNames are in small letters\.\n/);
    for (const part of ['names are read', 'A book', 'rename it', '`longest`', '| hint | warning | error |', 'at `A`'])
      expect(stdout).toContain(part);
  });

  test.each(['word-strange', 'acceptance-unused'])('tells of what is no rule, too: %s', async (explained) => {
    const { code, stdout } = await run('explain', explained);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^# ${explained}\\n\\n[A-Z]`));
  });

  test.each([
    ['name-smal', /Did you mean "name-small"\?/],
    ['something-else', /"charter rules" lists those/],
  ])('asks back where there is no such rule: %s', async (code, expected) => {
    const { code: exit, stdout, stderr } = await run('explain', code);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(expected);
  });
});
