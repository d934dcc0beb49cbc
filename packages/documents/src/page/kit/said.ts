import { attributes } from '../../html/attributes.ts';
import { type Html, html } from '../../html/markup.ts';
import { inline as setInline, prose as setProse } from '../../html/prose.ts';

/** How the partners' own words are told apart from ours. */
export interface Voice {
  /** The language of the partners' words, where it is another one than ours. */
  readonly textLanguage: string | undefined;
}

/** A text of the partners of one or more paragraphs, with the Markdown they used. */
export function prose({ textLanguage }: Voice, text: string): Html {
  return setProse(text, textLanguage);
}

/** A text of the partners that stands within a line. */
export function inline({ textLanguage }: Voice, text: string): Html {
  const set = setInline(text);
  return textLanguage === undefined ? set : html`<span${attributes({ lang: textLanguage })}>${set}</span>`;
}
