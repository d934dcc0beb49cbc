import { keywords } from './grammar.ts';
import { Random } from './random.ts';
import type { Word } from './sentence.ts';
import type { Style } from './words.ts';

const keywordWords = new Set(keywords);

/** A page that words are written on: line by line, or as wildly as the language allows. */
export class Page {
  readonly #style: Style;
  readonly #random: Random;
  readonly #parts: string[] = [];
  #before = ',';
  #depth = 0;
  #lines = 1;

  constructor(seed: number, style: Style) {
    this.#style = style;
    this.#random = new Random(seed);
  }

  get lines(): number {
    return this.#lines;
  }

  get text(): string {
    return `${this.#parts.join('')}\n`;
  }

  write(word: Word): void {
    if (word.text === '}') this.#depth--;
    this.#add((this.#style === 'plain' ? this.#neatGap(word) : this.#wildGap(word)) + word.text);
    if (word.text === '{') this.#depth++;
    this.#before = word.text;
  }

  #add(text: string): void {
    this.#lines += text.split('\n').length - 1;
    this.#parts.push(text);
  }

  #neatGap(word: Word): string {
    if (this.#parts.length === 0 || word.text === ',' || word.text === ':' || word.text === '/' || this.#before === '/') return '';
    const breaks = word.beginsStatement || this.#before === '{' || word.text === '}';
    return breaks ? `\n${'  '.repeat(this.#depth)}` : ' ';
  }

  /** Only what cannot be taken for something else there may begin a line. */
  #wildGap(word: Word): string {
    const random = this.#random;
    const mayBreak = this.#before === ',' || word.source.$type === 'Keyword' || !keywordWords.has(word.text);
    if (mayBreak && random.chance(word.beginsStatement || word.text === '}' ? 60 : 5)) {
      return random.pick(['', '  ', ' // a remark  ']) + random.pick(lineBreaks) + random.pick(['', '  ', '\t']);
    }
    return random.pick([isTight(word.text) || isTight(this.#before) ? '' : ' ', ' ', ' ', ' ', '   ', '\t', ' /* aside */ ']);
  }
}

const lineBreaks = ['\n', '\n', '\n', '\r\n', '\n\n\n\n', '\n// alone\n', '\n  /* over\n two lines */ '];
const isTight = (text: string): boolean => text !== '' && '{},:'.includes(text);
