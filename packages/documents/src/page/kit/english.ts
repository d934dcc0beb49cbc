import { attributes } from '../../html/attributes.ts';
import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';

/** What is written in English whatever the language of the page: the sentences of the checker. */
export function english({ language }: Page, text: string): Html {
  return html`<span${attributes({ lang: /^en\b/i.test(language) ? undefined : 'en' })}>${text}</span>`;
}
