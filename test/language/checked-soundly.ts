import type { CheckedFile } from '@charter/language/workspace.ts';
import { Workspace } from '@charter/language/workspace.ts';
import { meaningOf } from '@charter/model/json.ts';
import { expect } from 'vitest';
import { filesBeside } from './lower-text.ts';

const good = 'charter good "G" { person ana "A" outcome o "O" { owner ana } }\nlog good { 2026-01-05 noted "N" by ana }';
const goodResult = everything(new Workspace(filesBeside({})).check('good.charter', good));

/**
 * Checks a text, whatever it holds, and that the answer can be relied on: every finding has its place in the text and says something,
 * they stand in the order of the text, the same text gives the same answer, and the next text is read as if nothing had been.
 */
export function checkedSoundly(text: string): CheckedFile {
  const workspace = new Workspace(filesBeside({ 'main.charter': text }));
  const checked = workspace.check('main.charter', text);
  expect(checked.findings.map(({ code }) => code)).not.toContain('text-too-much');
  const starts = checked.findings.map(({ at }) => at.start);
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  for (const { code, message, why, remedy, at, others } of checked.findings) {
    for (const { document, start, end } of [at, ...others.map((other) => other.at)]) {
      expect([document, 0 <= start, start <= end, end <= text.length], `${code} ${start}-${end}`).toEqual([
        'main.charter',
        true,
        true,
        true,
      ]);
    }
    for (const sentence of [message, why ?? message, remedy, ...others.map((other) => other.message)]) expect(sentence.trim()).not.toBe('');
  }
  expect(everything(workspace.check('main.charter', text))).toBe(everything(checked));
  expect(everything(workspace.check('good.charter', good))).toBe(goodResult);
  return checked;
}

function everything({ charters, findings }: CheckedFile): string {
  return JSON.stringify([charters.map(meaningOf), findings]);
}
