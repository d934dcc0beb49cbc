import type { Lexeme } from '../structure/lexemes.ts';
import { lexemesOf } from '../structure/lexemes.ts';
import { formatted } from './format.ts';

/** A part of a text that is to be written in another way. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What brings a text into its standard layout, in small steps that leave all else where it is; nothing where its syntax has errors. */
export function changesOf(text: string): TextChange[] {
  const result = formatted(text);
  if (result === undefined || result === text) return [];
  const before = lexemesOf(text);
  const after = lexemesOf(result);
  const changes: TextChange[] = [];
  let [done, written] = [0, 0];
  const step = (start: number, end: number, replacement: string): void => {
    const change = narrowed(text, { start, end, text: replacement });
    if (change.start < change.end || change.text !== '') changes.push(change);
  };
  for (const [index, lexeme] of before.entries()) {
    const now = after[index] as Lexeme;
    step(done, lexeme.start, result.slice(written, now.start));
    step(lexeme.start, lexeme.end, now.image);
    [done, written] = [lexeme.end, now.end];
  }
  step(done, text.length, result.slice(written));
  return changes;
}

/** The same change without what it would leave as it is on both sides. */
function narrowed(text: string, { start, end, text: replacement }: TextChange): TextChange {
  const before = text.slice(start, end);
  const shorter = Math.min(before.length, replacement.length);
  let head = 0;
  while (head < shorter && before[head] === replacement[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === replacement.at(-1 - tail)) tail++;
  // No position lies between the two characters of a line end.
  if (head > 0 && before[head - 1] === '\r') head--;
  if (tail > 0 && before.at(-tail) === '\n' && before.at(-tail - 1) === '\r') tail--;
  return { start: start + head, end: end - tail, text: replacement.slice(head, replacement.length - tail) };
}
