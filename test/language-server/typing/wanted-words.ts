import { tokensOf } from '@charter/language/parse/tokens.ts';
import { walk } from '@charter/language/place/walk.ts';

/** A word that somebody who types a text could let the editor complete. */
export interface WantedWord {
  readonly word: string;
  readonly offset: number;
}

/** The keywords, names, units and table letters of a text; what people think up themselves nobody can offer: texts, amounts, new names. */
export function wantedWords(text: string): readonly WantedWord[] {
  return walk(tokensOf(text).tokens).tokens.flatMap(({ token, steps }) => {
    const isWord = /^[\p{L}-]/u.test(token.image);
    const isNew = steps.every(({ property, target }) => (property === 'name' || property === 'options') && target === undefined);
    return isWord && !isNew ? [{ word: token.image, offset: token.startOffset }] : [];
  });
}
