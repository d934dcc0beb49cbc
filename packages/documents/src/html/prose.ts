import MarkdownIt from 'markdown-it';
import { safeAddress } from './address.ts';
import { attributes } from './attributes.ts';
import { type Html, html, trustedMarkup } from './markup.ts';
import { renderTokens } from './tokens.ts';

/** Quotes and lists nested deeper than this are no longer meant as such. */
const DEEPEST = 40;

const markdown = new MarkdownIt('default', { html: false, linkify: false, typographer: false, maxNesting: DEEPEST }).disable([
  // An indented line is a line, and dashes under a line are dashes: writers who know no Markdown mean nothing else by them.
  'code',
  'lheading',
  'reference',
  'table',
  'image',
]);
markdown.validateLink = (address) => safeAddress(address) !== undefined;

/** A text of one or more paragraphs, with the Markdown its writer used. Each paragraph keeps its own direction of writing. `language` is said where it is not that of the page. */
export function prose(text: string, language?: string): Html {
  const tokens = markdown.parse(text, {});
  // The parser leaves out what is nested too deep, and no word of a charter may be left out.
  const complete = tokens.every(({ level }) => level < DEEPEST - 1);
  return html`<div class="prose"${attributes({ lang: language })}>${complete ? trustedMarkup(renderTokens(tokens)) : html`<p dir="auto">${text}</p>`}</div>\n`;
}

/** A text that stands within a line, with emphasis, code and links, and no blocks. */
export function inline(text: string): Html {
  return trustedMarkup(renderTokens(markdown.parseInline(text, {})));
}
