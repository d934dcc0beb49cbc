import { attributes } from '../../html/attributes.ts';
import type { Marking } from '../../html/defined-terms.ts';
import { type Html, html } from '../../html/markup.ts';
import { inline as setInline, prose as setProse } from '../../html/prose.ts';

/** How the partners' own words are told apart from ours. */
export interface Voice {
  /** The language of the partners' words, where it is another one than ours. */
  readonly textLanguage: string | undefined;
  /** Marks the words that the charter defines, a paragraph each time. */
  readonly marking?: (() => Marking) | undefined;
}

/** A text of the partners of one or more paragraphs, with the Markdown they used, and the words marked that they defined. */
export function prose({ textLanguage, marking }: Voice, text: string): Html {
  return setProse(text, { language: textLanguage, words: marking?.() });
}

/** A sentence of the partners, with the words marked that they defined. Not for titles, nor within a link. */
export function sentence({ textLanguage, marking }: Voice, text: string): Html {
  return inLanguage(textLanguage, setInline(text, marking?.()));
}

/** A text of the partners that stands within a line. */
export function inline({ textLanguage }: Voice, text: string): Html {
  return inLanguage(textLanguage, setInline(text));
}

function inLanguage(language: string | undefined, words: Html): Html {
  return language === undefined ? words : html`<span${attributes({ lang: language })}>${words}</span>`;
}
