/** The sizes of letters in pictures, in pixels; none is smaller, at whatever width. */
export const LETTERS = 13;

/** The distance from one line of text to the next. */
export const LINE = 18;

/** Bold letters take this much more room. */
const BOLD = 1.08;

/** How wide the letters of common sans-serif faces are, in parts of their size; rather too wide than too narrow, as nobody knows the reader's face. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[ijl.,:;'’|!ıíì\u202f]/u, 0.3],
  [/[\sftr()[\]/\\"“”„·-]/u, 0.42],
  [/[mwMW@%—…]/u, 0.95],
  [/[\p{Lu}\p{Nd}€$£]/u, 0.68],
  [/[\u1100-\u{1ffff}]/u, 1.05],
];
const OTHER_WIDTH = 0.61;

const known = new Map<string, number>();

/** How wide a line of text is at most, in pixels. */
export function textWidth(text: string, bold = false): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * LETTERS * (bold ? BOLD : 1);
}

/** The text in lines that are no wider than that, broken between words, and within a word that is wider by itself: before its unit, if it has one. */
export function wrapped(text: string, width: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/[ \n\t]+/).filter((part) => part !== '');
  for (const word of words.flatMap((part) => (textWidth(part, bold) > width ? part.split('\u00a0') : [part]))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, bold) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, width, bold);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function broken(word: string, width: number, bold: boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, bold) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function widthOf(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const width = WIDTHS.find(([letters]) => letters.test(character))?.[1] ?? OTHER_WIDTH;
  if (known.size < 4096) known.set(character, width);
  return width;
}
