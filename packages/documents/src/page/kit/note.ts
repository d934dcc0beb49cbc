import { type Content, type Html, html } from '../../html/markup.ts';

/** A note that stands in the margin where there is room, else between the paragraphs. Put it before the text it stands beside. */
export function note(content: Content): Html {
  return html`<div class="note" role="note">${content}</div>\n`;
}
