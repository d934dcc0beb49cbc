import type { Language } from '@charter/model/frame.ts';

/** The language of a page, as a BCP 47 tag: the kind of English its charter is written in, and plain English, which is ours, for any other language. */
export function pageLanguage(language: Language | undefined): string {
  return language !== undefined && /^en(-[a-z0-9]{2,8})*$/i.test(language.code) ? language.code : 'en';
}
