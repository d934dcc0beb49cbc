/** A place in a text as people count it: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_BREAK = /\r\n|\n|\r/g;

/** The lines of a text, found once. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (const { index, 0: lineBreak } of text.matchAll(LINE_BREAK)) this.#starts.push(index + lineBreak.length);
  }

  /** The place of an offset; beyond the end of the text, the end. */
  positionAt(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.#text.length);
    const line = this.#lineOf(inside);
    return { line, column: inside - this.#startOf(line) + 1 };
  }

  /** The text of a line without its line break; nothing where there is no such line. */
  line(number: number): string | undefined {
    if (number < 1 || number > this.#starts.length) return undefined;
    return this.#text.slice(this.#startOf(number), this.#starts[number]).replace(/[\r\n]+$/, '');
  }

  #startOf(line: number): number {
    return this.#starts[line - 1] ?? 0;
  }

  /** The last line that starts at the offset or before it. */
  #lineOf(offset: number): number {
    let low = 1;
    let high = this.#starts.length;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
