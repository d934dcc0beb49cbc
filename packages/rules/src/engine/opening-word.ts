import type { Origin, Span } from '@charter/model/origin.ts';

/** The word a block begins with: the place for what the block lacks as a whole, where it has no name. */
export function openingWord({ document, start }: Origin, word: string): Span {
  return { document, start, end: start + word.length };
}
