import type { Lexeme } from '../structure/lexemes.ts';
import { lexemesOf } from '../structure/lexemes.ts';
import { step } from './lines.ts';

/** How far in the line of an offset begins, by the blocks that are open before it, whether the text can be read or not; nothing within a text or a comment. */
export function indentationAt(text: string, offset: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lexemes = lexemesOf(text);
  if (lexemes.some(({ start, end }) => start < lineStart && lineStart < end)) return undefined;
  const before = lexemes.filter(({ start }) => start < lineStart);
  const depth = before.reduce((depth, { kind, image }) => (kind === 'sign' ? Math.max(0, depth + change(image)) : depth), 0);
  const first = lexemes[before.length];
  const closes = first?.image === '}' && !text.slice(lineStart, first.start).includes('\n');
  const continues = before.findLast(({ kind }: Lexeme) => kind !== 'comment')?.image === ',';
  return step * (depth - Number(closes && depth > 0) + Number(continues));
}

/** Where the block begins that a closing brace at an offset ends. */
export function blockBefore(text: string, brace: number): number | undefined {
  const open: number[] = [];
  for (const { kind, image, start } of lexemesOf(text)) {
    if (kind !== 'sign') continue;
    if (image === '{') open.push(start);
    if (image !== '}') continue;
    const begin = open.pop();
    if (start === brace) return begin;
  }
  return undefined;
}

const change = (image: string): number => Number(image === '{') - Number(image === '}');
