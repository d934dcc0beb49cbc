import type { Span } from '@charter/model/origin.ts';
import { CstUtils, GrammarAST as G } from 'langium';
import type { SourceUnit } from '../source-unit.ts';

/** A word of the language, or a number or date, where the grammar takes it for that and not for a name. */
export interface WordPlace {
  readonly at: Span;
  readonly kind: 'keyword' | 'number';
}

/** All of them in a file, in the order of the text. */
export function wordsIn({ id, file }: SourceUnit): WordPlace[] {
  const root = file.$cstNode;
  if (root === undefined) return [];
  const places: WordPlace[] = [];
  for (const { offset, end, text, grammarSource } of CstUtils.flattenCst(root)) {
    const isWord = G.isKeyword(grammarSource) && /^\p{L}/u.test(text);
    if (isWord || /^-?\d/.test(text)) places.push({ at: { document: id, start: offset, end }, kind: isWord ? 'keyword' : 'number' });
  }
  return places;
}
