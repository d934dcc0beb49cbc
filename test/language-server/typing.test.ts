import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CompletionList, Diagnostic } from 'vscode-languageserver-protocol';
import { root } from '../structure/sources.ts';
import { clientWith } from './client.ts';
import { wantedWords } from './typing/wanted-words.ts';

const folder = join(root, 'test/language-server/typing');
const text = readFileSync(join(folder, 'er-waiting.charter'), 'utf8');

/** What is wrong with the text as such, and not with what it agrees. */
const ofTheLanguage = ({ code }: Diagnostic): boolean =>
  /^(word|name|block|text|statement|said|unit|date|number|range|declared)-/.test(`${code}`);

test('a charter is typed from nothing, and at no step does more than a little seem wrong', { timeout: 300_000 }, async () => {
  const client = await clientWith({});
  await client.open('er.charter', '');
  const errors: number[] = [];
  for (let end = 1; end <= text.length; end++) {
    await client.write('er.charter', text.slice(0, end));
    const shown = await client.diagnostics('er.charter');
    const form = shown.filter(ofTheLanguage);
    const unknown = form.filter(({ code }) => code === 'name-unknown');
    expect(form.length - unknown.length, text.slice(0, end)).toBeLessThanOrEqual(3);
    expect(unknown.length, text.slice(0, end)).toBeLessThanOrEqual(1);
    errors.push(shown.filter(({ severity }) => severity === 1).length);
  }
  expect(client.log).toBe('');
  await expect(beneath(errors)).toMatchFileSnapshot(join(folder, 'er-waiting.errors.txt'));
});

test('the word that a typed charter wants next is nearly always offered, in front', { timeout: 60_000 }, async () => {
  const client = await clientWith({});
  await client.open('er.charter', '');
  const wanted = wantedWords(text);
  const missed: string[] = [];
  for (const { word, offset } of wanted) {
    const typed = text.slice(0, offset);
    await client.write('er.charter', typed);
    const lines = typed.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    const { items } = await client.ask<CompletionList>('textDocument/completion', 'er.charter', { position });
    const place = items.findIndex(({ label }) => label === word || label.startsWith(`${word} `));
    if (place < 0 || place >= 20) missed.push(`${lines.at(-1)?.trim()} ▸ ${word}`);
  }
  expect(wanted.length).toBeGreaterThan(250);
  // A name can only be offered once it is declared; this one is declared in the next line.
  expect(missed).toEqual(['assumption triage-helps "Earlier triage shortens the wait" { tested by ▸ early-triage']);
});

/** Each line of the text, and beneath each of its characters how many errors are shown once it is typed. */
function beneath(errors: readonly number[]): string {
  let offset = 0;
  const lines = text.split('\n').map((line) => {
    const counts = errors.slice(offset, offset + line.length).map((count) => (count > 9 ? '+' : count));
    offset += line.length + 1;
    return `${line}\n${counts.join('')}`;
  });
  return lines.join('\n');
}
