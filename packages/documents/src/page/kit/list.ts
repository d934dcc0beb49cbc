import { type Content, type Html, html, isEmpty } from '../../html/markup.ts';

/** A list of short things, in the order given. Nothing where there is nothing to list. */
export function list(items: readonly Content[], kind: 'bulleted' | 'numbered' | 'plain' = 'bulleted'): Html | undefined {
  if (items.length === 0) return undefined;
  const lines = items.map((item) => html`<li dir="auto">${item}</li>\n`);
  if (kind === 'numbered') return html`<ol>\n${lines}</ol>\n`;
  return kind === 'plain' ? html`<ul class="plain">\n${lines}</ul>\n` : html`<ul>\n${lines}</ul>\n`;
}

/** Things that share a place, a line each; one alone as it is. What is empty has no line. */
export function lines(items: readonly Content[]): Content {
  const said = items.filter((item) => !isEmpty(item));
  return said.length > 1 ? list(said, 'plain') : said[0];
}
