import type { Charter } from '@charter/model/charter.ts';
import { type Values, valuesIn } from './values/values.ts';
import { en } from './words/en.ts';
import { pageLanguage } from './words/language.ts';
import type { Words } from './words/words.ts';

/** A charter told in one language: what every document that is made of it starts from. */
export interface Edition {
  readonly charter: Charter;
  /** The language of our own words, as a BCP 47 tag. */
  readonly language: string;
  /** Our own words, by topic. */
  readonly words: Words;
  /** Numbers, money, lengths of time and dates as the readers write them. */
  readonly values: Values;
}

/** The edition of a charter in the language it is written in, or the nearest we have words for. */
export function editionOf(charter: Charter): Edition {
  return { charter, language: pageLanguage(charter.language), words: en, values: valuesIn(en.values) };
}
