import type { Block, Cell, Table } from '../manuscript/manuscript.ts';

/** The width of the text on a sheet, in twentieths of a point. */
export const FULL = 9640;
/** What a letter takes of the width, bold ones included, and what the edges of a cell and the mark of a list do. */
const LETTER = 105;
const EDGES = 220;
const MARK = 340;
/** A word that is longer, in letters, is broken: an address, at its strokes. */
const LONGEST_WORD = 34;
/** What a hand needs to write a name or a day. */
const ROOM_TO_WRITE = 1900;
/** Letters as wide as they are high. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu;

/** Whether nothing is said in a row but whom it is for: it is one to write in. */
export function isToWriteIn([, ...rest]: readonly Cell[]): boolean {
  return rest.length > 0 && rest.every(({ content }) => content.length === 0);
}

/** Each column gets what its longest word needs, and of the rest what all that it says takes: then the table is lowest. */
export function widthsOf({ heads, rows }: Table): number[] {
  const columns: { least: number; said: number }[] = [];
  const roomToWrite = rows.some(isToWriteIn) ? ROOM_TO_WRITE : 0;
  for (const cells of [...heads, ...rows]) {
    let column = 0;
    for (const { content, span } of cells) {
      const { least, said } = columns[column] ?? { least: roomToWrite, said: 0 };
      const lines = content.flatMap(linesOf);
      const mark = content.some(({ kind }) => kind === 'list') ? MARK : 0;
      const needed = Math.max(0, ...lines.flatMap((line) => line.split(/[ \n]/)).map(neededFor)) * LETTER + EDGES + mark;
      if (span === 1) columns[column] = { least: Math.max(least, needed), said: said + sum(lines.map(lettersIn)) };
      column += span;
    }
  }
  const all = Array.from(columns, (column) => column ?? { least: 0, said: 0 });
  const rest = Math.max(FULL - sum(all.map(({ least }) => least)), 0);
  const shares = sum(all.map(({ said }) => said + 1));
  const widths = all.map(({ least, said }) => least + (rest * (said + 1)) / shares);
  return widths.map((width) => Math.floor((width * FULL) / sum(widths)));
}

function neededFor(word: string): number {
  return word.includes('/') ? Math.min(lettersIn(word), LONGEST_WORD) : lettersIn(word);
}

function lettersIn(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linesOf));
    case 'facts':
      return block.facts.flatMap(({ content }) => content.flatMap(linesOf));
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'code':
      return block.text.split('\n');
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ content }) => content.flatMap(linesOf)));
  }
}
