import { type Content, type Html, html } from '../../html/markup.ts';

/** A list of short things, in the order given. Nothing where there is nothing to list. */
export function list(items: readonly Content[], kind: 'bulleted' | 'numbered' | 'plain' = 'bulleted'): Html | undefined {
  if (items.length === 0) return undefined;
  const lines = items.map((item) => html`<li dir="auto">${item}</li>\n`);
  if (kind === 'numbered') return html`<ol>\n${lines}</ol>\n`;
  return kind === 'plain' ? html`<ul class="plain">\n${lines}</ul>\n` : html`<ul>\n${lines}</ul>\n`;
}
