import type { en } from './en.ts';

/** The words of a document in one language, by topic: the English ones are the pattern for all. */
export type Words = Told<typeof en>;

/** The same words in whatever language: a text stays a text. */
type Told<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Told<T[K]> };
