import { attributes } from '../../html/attributes.ts';
import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';

/** What is written in English whatever the language of the page: the sentences of the checker, in which words of a charter stand between backticks. */
export function english({ language }: Page, text: string): Html {
  const parts = text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
  return html`<span${attributes({ lang: /^en\b/i.test(language) ? undefined : 'en' })}>${parts}</span>`;
}
