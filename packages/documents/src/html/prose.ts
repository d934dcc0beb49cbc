import MarkdownIt from 'markdown-it';
import { safeAddress } from './address.ts';
import { attributes } from './attributes.ts';
import type { Marking } from './defined-terms.ts';
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

/** What is known of a text beside its words. */
export interface Setting {
  readonly language?: string | undefined;
  /** Marks words in it. */
  readonly words?: Marking | undefined;
}

/** A text of one or more paragraphs, with the Markdown its writer used. Each paragraph keeps its own direction of writing. `language` is said where it is not that of the page. */
export function prose(text: string, { language, words }: Setting = {}): Html {
  const tokens = markdown.parse(text, {});
  // The parser leaves out what is nested too deep, and no word of a charter may be left out.
  const complete = tokens.every(({ level }) => level < DEEPEST - 1);
  return html`<div class="prose"${attributes({ lang: language })}>${complete ? trustedMarkup(renderTokens(tokens, words)) : html`<p dir="auto">${text}</p>`}</div>\n`;
}

/** A text that stands within a line, with emphasis, code and links, and no blocks. */
export function inline(text: string, words?: Marking): Html {
  return trustedMarkup(renderTokens(markdown.parseInline(text, {}), words));
}

/** The words of a text alone, in one line, without the Markdown its writer used. */
export function plain(text: string): string {
  const tokens = markdown.parse(text, {}).flatMap(({ children }) => [...(children ?? []), undefined]);
  return tokens
    .map((token) => (token === undefined || token.type === 'softbreak' ? ' ' : token.content))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
