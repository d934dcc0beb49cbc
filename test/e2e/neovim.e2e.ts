import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../structure/sources.ts';
import { installed, named } from './debian.ts';

const DEBIANS = { title: 'Neovim', debian: 'neovim', path: '/usr/bin/nvim', variable: 'CHARTER_NEOVIM' };

const folder = mkdtempSync(join(tmpdir(), 'charter-neovim-'));
const charter = join(folder, 'tours.charter');
const text = readFileSync(join(root, 'examples/small/small.charter'), 'utf8').replace('owner milo', 'owner mila');

let neovim: string;
beforeAll(() => {
  neovim = named(DEBIANS.variable) ?? installed(DEBIANS);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('set up as the README says, Neovim shows what is wrong, offers names, and follows what is written', () => {
  writeFileSync(charter, text);
  const { before, names, after } = inNeovim();
  expect(before).toEqual([{ code: 'name-unknown', line: lineOf('mila') }]);
  expect(names).toEqual(expect.arrayContaining(['lena', 'milo']));
  expect(after).toEqual([]);
});

interface Seen {
  readonly before: readonly { readonly code: string; readonly line: number }[];
  readonly names: readonly string[];
  readonly after: readonly unknown[];
}

/** What `neovim.lua` saw; Neovim knows nothing but the set-up of the README. */
function inNeovim(): Seen {
  const setUp = join(folder, 'init.lua');
  const answer = join(folder, 'answer.json');
  writeFileSync(setUp, setUpOfReadme());
  const own = { XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder, ANSWER: answer };
  const args = ['--headless', '-n', '-i', 'NONE', '-u', setUp, charter, '-S', join(import.meta.dirname, 'neovim.lua')];
  execFileSync(neovim, args, { env: { ...process.env, ...own }, timeout: 90_000 });
  return JSON.parse(readFileSync(answer, 'utf8')) as Seen;
}

function setUpOfReadme(): string {
  const shown = /```lua\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
  return shown.replace('/where/you/put/charter', root);
}

function lineOf(word: string): number {
  return text.split('\n').findIndex((line) => line.includes(word)) + 1;
}
