import { describe, expect, test } from 'vitest';
import { calmly, codesIn, isWhole, namesIn, read, times } from './calmly.ts';
import { folderWith } from './folder.ts';

describe('texts that hold too much of something', { timeout: 240_000 }, () => {
  const texts: Record<string, { text: string; codes: readonly string[] }> = {
    'blocks.charter': { text: `charter blocks "B" ${'{'.repeat(50_000)}`, codes: ['word-misplaced', 'nested-too-deep'] },
    'braces.charter': {
      text: `charter braces "B" {\n${'{'.repeat(1_000_000)}${'}'.repeat(1_000_000)}\n}\n`,
      codes: ['word-missing', 'nested-too-deep'],
    },
    'comments.charter': { text: `charter comments "B" {\n${'/**/'.repeat(400_000)}\n}\n`, codes: [] },
    'ends.charter': { text: `charter ends "B" { }${'}'.repeat(1_000_000)}`, codes: ['block-closed'] },
    'errors.charter': {
      text: `charter errors "B" {\n${'nothing like it\n'.repeat(20_000)}}\n`,
      codes: Array(100).fill('statement-unknown'),
    },
    'names.charter': {
      text: `charter names "B" {\n${times(20_000, (index) => `person p${index} "P" of q${index}\n`)}}\n`,
      codes: Array(20_000).fill('name-unknown'),
    },
    'text.charter': { text: `charter text "B" {\n  purpose "${'long '.repeat(390_000)}"\n}\n`, codes: [] },
  };
  const folder = () => folderWith(Object.fromEntries(Object.entries(texts).map(([name, { text }]) => [name, text])));

  test('are checked to the end', async () => {
    expect(await codesIn(folder())).toEqual(Object.fromEntries(Object.entries(texts).map(([name, { codes }]) => [name, codes])));
  });

  test.each([
    ['words that are explained', times(85_000, (index) => `term t${index} means "T"\n`), 'term-unused'],
    ['people', times(100_000, (index) => `person p${index} "P"\n`), 'exit-missing'],
    [
      'findings that are accepted',
      times(20_000, (index) => `outcome o${index} "O" { }\naccept owner-missing for o${index} because "B"\n`),
      'exit-missing',
    ],
  ])('and by the rules: %s', async (_, statements, code) => {
    const cwd = folderWith({ 'a.charter': `charter a "A" {\nprofile standard\n${statements}}\n` });
    const { stdout } = await calmly(['check', '--format', 'json'], { cwd });
    expect(stdout).toContain(`"code": "${code}"`);
  });

  test('are built where nothing is wrong, and their errors do not fill the screen', async () => {
    const cwd = folder();
    const { code, stderr } = await calmly(['build'], { cwd });
    expect(code).toBe(1);
    expect(namesIn(cwd, 'out')).toEqual(['comments.html', 'index.html', 'text.html']);
    for (const page of namesIn(cwd, 'out')) expect(isWhole(read(cwd, 'out', page)), page).toBe(true);
    expect(stderr.length).toBeLessThan(200_000);
  });

  test('lose nothing when they are laid out', async () => {
    const cwd = folder();
    const tight = (text: string) => text.replace(/\s+/g, '');
    expect((await calmly(['format'], { cwd })).code).toBe(1);
    for (const [name, { text }] of Object.entries(texts)) expect(tight(read(cwd, name).toString()) === tight(text), name).toBe(true);
  });

  test('a condition of a hundred thousand parts is read, built and laid out', async () => {
    const long = `charter   chain "C" {\n  metric m "M" in days\n  pivot p when m < 3${' and m < 3'.repeat(100_000)} {\n    then "x"\n  }\n}\n`;
    const cwd = folderWith({ 'chain.charter': long });
    const runs = [calmly(['build'], { cwd }), calmly(['format', '--check'], { cwd })];
    expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 1]);
    expect(isWhole(read(cwd, 'out/chain.html'))).toBe(true);
  });
});
