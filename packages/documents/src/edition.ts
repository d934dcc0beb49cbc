import type { Charter } from '@charter/model/charter.ts';
import { CATALOGUES } from './generated/catalogues.ts';
import { type Values, valuesIn } from './values/values.ts';
import { en } from './words/en.ts';
import type { Words } from './words/words.ts';

/** A charter told in one language: what every document that is made of it starts from. */
export interface Edition {
  readonly charter: Charter;
  /** The language of our own words, as a BCP 47 tag. */
  readonly language: string;
  /** The language of the partners' words, where it is another one or may be; empty where nobody says which. */
  readonly textLanguage: string | undefined;
  /** Our own words, by topic. */
  readonly words: Words;
  /** Numbers, money, lengths of time and dates as the readers write them. */
  readonly values: Values;
}

/** The edition of a charter in the language that is asked for, else the one it is written in; in English where we have no words for it. */
export function editionOf(charter: Charter, asked?: string): Edition {
  const written = charter.language?.code;
  const wanted = primary(asked ?? written ?? '');
  const code = CATALOGUES.has(wanted) ? wanted : 'en';
  const words = CATALOGUES.get(code) ?? en;
  const isOurs = written !== undefined && primary(written) === code;
  return {
    charter,
    language: isOurs ? written : code,
    textLanguage: isOurs ? undefined : (written ?? (asked === undefined ? undefined : '')),
    words,
    values: valuesIn(words),
  };
}

/** The language alone, without the country or script: `en` of `en-GB`. */
function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
