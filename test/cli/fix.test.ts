import { LANGUAGE } from '@charter/cli/language.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import { ownerMissing } from '@charter/rules/work/owner-missing.ts';
import { applyPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { contentsOf, type Entry, folderWith } from './folder.ts';
import { failsFor, runMain } from './run-main.ts';

async function fixed(entries: Record<string, Entry>, ...args: string[]) {
  const cwd = folderWith(entries);
  const result = await runMain(['check', '--fix', ...args], { cwd });
  return { ...result, files: contentsOf(cwd) };
}

describe('--fix', () => {
  test('mends what it can, writes only what changed, and reports the rest', async () => {
    const { code, stdout, stderr, files } = await fixed({
      'a.charter': 'charter A\ncharter b\nwarning W\ncharter C',
      'b.charter': 'charter b',
    });
    expect(files).toEqual({ 'a.charter': 'charter a\ncharter b\nwarning W\ncharter c', 'b.charter': 'charter b' });
    expect(code).toBe(0);
    expect(stdout.match(/\((\S+-\S+)\)/g)).toEqual(['(fake-warning)']);
    expect(stderr).toBe(
      'Mended 2 findings in 1 file.\n2 files checked: 1 warning.\n' +
        '"charter explain CODE" tells more about one. What is meant as it is: write accept CODE because "…" in the charter.\n',
    );
  });

  test('looks again until nothing changes', async () => {
    expect((await fixed({ 'a.charter': 'charter STEP1' })).files['a.charter']).toBe('charter step5');
  });

  test('ends after ten rounds', async () => {
    expect((await fixed({ 'a.charter': 'charter turn0' })).files['a.charter']).toBe('charter turn10');
  });

  test('keeps no fix that breaks the text, and all others', async () => {
    const { code, stdout, files } = await fixed({
      'a.charter': 'charter A\ncharter harm\ncharter step4',
      'b.charter': 'charter harm2\ncharter B',
    });
    expect(files).toEqual({ 'a.charter': 'charter a\ncharter harm\ncharter step5', 'b.charter': 'charter harm2\ncharter b' });
    expect(code).toBe(0);
    expect(stdout.match(/\(name-harm\)/g)).toHaveLength(2);
  });

  test('leaves a file with errors as it is', async () => {
    const { code, files } = await fixed({ 'a.charter': 'charter A\nerror E' });
    expect({ code, files }).toEqual({ code: 1, files: { 'a.charter': 'charter A\nerror E' } });
  });

  test('changes no file that was not asked for', async () => {
    const { files } = await fixed({ 'a.charter': 'people names.txt', 'names.txt': 'charter X' });
    expect(files['names.txt']).toBe('charter X');
  });

  test('keeps the byte order mark and the line breaks', async () => {
    expect((await fixed({ 'a.charter': '\uFEFFcharter A\r\ncharter b\r\n' })).files['a.charter']).toBe('\uFEFFcharter a\r\ncharter b\r\n');
  });

  test('tells what could not be written, and leaves the old text', async () => {
    const cwd = folderWith({ 'a.charter': 'charter A' });
    const { code, stderr } = await runMain(['check', '--fix'], { cwd, fs: failsFor('renameSync', '.tmp', 'EACCES') });
    expect(code).toBe(2);
    expect(stderr).toContain('could not be written');
    expect(contentsOf(cwd)).toEqual({ 'a.charter': 'charter A' });
  });

  test.each([[['--fix', '-']], [['--dry-run']], [['--fix', '--dry-run', '--report', 'json=out.json']]])(
    'is refused in %j',
    async (args) => {
      const { code, stdout } = await runMain(['check', ...args], { cwd: folderWith({ 'a.charter': 'charter A' }), stdin: 'charter A' });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    },
  );
});

describe('in the real language', () => {
  const text = `charter x "X" {
  person ana "Ana"
  metric wait "Wait" in minutes
  outcome faster "Faster" { measure wait to 40 minutes }
  outcome calmer "Calmer" { measure wait to 30 minutes }
}
`;

  /** Mends what the real rule finds by what is written behind the name of the outcome. */
  async function mendedWith(inserted: string) {
    const cwd = folderWith({ 'x.charter': text });
    const rule = { ...ownerMissing, check: (charter: Charter) => charter.outcomes.flatMap((outcome) => reportOn(outcome, inserted)) };
    await runMain(['check', '--fix'], { cwd, product: { language: async () => LANGUAGE, rules: async () => [rule as Rule] } });
    return contentsOf(cwd)['x.charter'];
  }

  function reportOn({ owner, id, origin }: Charter['outcomes'][number], inserted: string) {
    const brace = text.indexOf('{', text.indexOf(id)) + 1;
    const edit = { at: { ...origin, start: brace, end: brace }, text: inserted };
    return owner === undefined ? [{ at: origin, message: id, fix: { title: '', edits: [edit] } }] : [];
  }

  test('a good fix is kept', async () =>
    expect(await mendedWith(' owner ana ')).toBe(text.replaceAll('" { measure', '" { owner ana  measure')));

  test.each([' } } {', ' owner nobody ', ' "'])('none after which the text is broken: %s', async (inserted) => {
    expect(await mendedWith(inserted)).toBe(text);
  });
});

describe('--fix --dry-run', () => {
  test('prints a diff that leads to what --fix writes, and writes nothing', async () => {
    const text = `charter A\n${'charter x\n'.repeat(20)}charter STEP3`;
    const { code, stdout, stderr, files } = await fixed({ 'a.charter': text, 'b.charter': 'charter b\n' }, '--dry-run');
    expect({ code, stderr, files }).toEqual({
      code: 1,
      stderr: '--fix would mend 4 findings in 1 file.\n',
      files: { 'a.charter': text, 'b.charter': 'charter b\n' },
    });
    expect(stdout).toMatch(/^--- a\/a\.charter\n\+\+\+ b\/a\.charter\n@@ /);
    expect(applyPatch(text, stdout)).toBe((await fixed({ 'a.charter': text })).files['a.charter']);
  });

  test('is silent on stdout where there is nothing to mend', async () => {
    const { code, stdout } = await fixed({ 'a.charter': 'charter a' }, '--dry-run');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  test('lets nothing reach a terminal that it would obey', async () => {
    const cwd = folderWith({ 'a.charter': 'charter A\u001b[31m\u202e' });
    const { stdout } = await runMain(['check', '--fix', '--dry-run'], { cwd, isTerminal: true });
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});
