import fc from 'fast-check';
import { Page } from './page.ts';
import type { Word } from './sentence.ts';
import { SentenceMaker } from './sentence.ts';
import type { Style } from './words.ts';

/** A charter and the words that it was made of, in order. */
export interface WrittenCharter {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Charters in which anything may happen that the grammar allows. */
export const wildCharters: fc.Arbitrary<WrittenCharter> = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 1, max: 80 }))
  .map(([seed, lines]) => writeCharter(seed, lines, 'wild'));

/** The texts of such charters. */
export const wildTexts: fc.Arbitrary<string> = wildCharters.map(({ text }) => text);

/**
 * A charter of about this many lines, with its log, whose syntax has no error: the same for the same seed, and a shorter one of the
 * same seed begins the same way. In plain style there is a statement a line, and a name is mostly one that is declared.
 */
export function charterText(seed: number, lines: number, style: Style = 'plain'): string {
  return writeCharter(seed, lines, style).text;
}

/** Writes a charter as `charterText` does, and tells its words. */
export function writeCharter(seed: number, lines: number, style: Style): WrittenCharter {
  const page = new Page(seed, style);
  const words: Word[] = [];
  let end = lines;
  const maker = new SentenceMaker(seed, style, {
    take: (word) => {
      page.write(word);
      words.push(word);
    },
    wantsMore: () => page.lines < end,
  });
  const write = (rule: string, share: number): void => {
    end = lines * share;
    maker.make(rule);
  };
  if (style === 'wild') for (const rule of ['Shared', 'Use', 'Acceptance', 'Log']) write(rule, 0.1);
  write('CharterBlock', 0.8);
  write('Log', 1);
  if (style === 'wild') for (const rule of ['CharterBlock', 'Use', 'Shared']) write(rule, 1.1);
  return { text: page.text, words };
}
