import type { Random } from '../../language/generate/random.ts';

/** A piece of a text and what takes its place. */
export interface RandomEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** A text that grows beyond this is started over. */
const longest = 12_000;

const bits = [
  '{',
  '}',
  '"',
  '"""',
  '/*',
  '*/',
  '//',
  ',',
  ':',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '-',
  '3',
  '2026-01-05',
  '5k EUR',
  '§',
  '\0',
  '\u202e',
];
const halves = ['\ud83d', '\ude00', '😀'];

/** What somebody at the keyboard may do to a text next; `earlier` are versions to go back to, `others` texts to paste from. */
export function randomEdit(random: Random, text: string, earlier: readonly string[], others: readonly string[]): RandomEdit {
  const at = random.below(text.length + 1);
  const upTo = (most: number): number => Math.min(text.length, at + random.below(most + 1));
  const whole = (insert: string): RandomEdit => ({ start: 0, end: text.length, insert });
  if (text.length > longest) return whole(random.pick(others));
  const kind = random.below(100);
  if (kind < 35) return { start: at, end: at, insert: letter(random) };
  if (kind < 55) return { start: at, end: upTo(3), insert: '' };
  if (kind < 65) return { start: at, end: upTo(2), insert: random.pick(bits) };
  if (kind < 70) return { start: at, end: at, insert: random.pick(halves) };
  if (kind < 75) return { start: at, end: upTo(60), insert: '' };
  if (kind < 85) return { start: at, end: upTo(5), insert: piece(random, random.pick(others)) };
  if (kind < 92) return { start: at, end: at, insert: piece(random, text) };
  return earlier.length > 0 ? whole(random.pick(earlier)) : { start: at, end: at, insert: word(random, text) };
}

export function applied(text: string, { start, end, insert }: RandomEdit): string {
  return text.slice(0, start) + insert + text.slice(end);
}

function letter(random: Random): string {
  return String.fromCharCode(97 + random.below(26));
}

function piece(random: Random, text: string): string {
  const start = random.below(text.length + 1);
  return text.slice(start, start + random.below(120));
}

function word(random: Random, text: string): string {
  return random.pick(text.match(/\w+/g) ?? ['person']);
}
