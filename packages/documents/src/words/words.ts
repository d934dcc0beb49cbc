import type { en } from './en.ts';
import type { Plural } from './phrase.ts';

/** The words of a document in one language, by topic: the English ones are the pattern for all. */
export type Words = Told<typeof en>;

/** The same in whatever language: a text stays a text, one and several become the forms the language has. */
type Told<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends { readonly one: string; readonly other: string }
      ? Plural
      : T extends readonly string[]
        ? readonly string[]
        : { readonly [K in keyof T]: Told<T[K]> };
