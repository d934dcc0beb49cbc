import MarkdownIt from 'markdown-it';
import { safeAddress } from './address.ts';
import { attributes } from './attributes.ts';
import type { Marking } from './defined-terms.ts';
import { escaped } from './escape.ts';
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

/** A text of one paragraph that begins and ends with a sign, and holds none that means something else in Markdown than it is: most are like that. */
const UNMARKED = /^(?![\s#>+-]|\d+[.)])[^\n\r\0&*<[\\_`~]+(?<!\s)$/;

/** What is known of a text beside its words. */
export interface Setting {
  readonly language?: string | undefined;
  /** Marks words in it. */
  readonly words?: Marking | undefined;
}

/** A text of one or more paragraphs, with the Markdown its writer used. Each paragraph keeps its own direction of writing. `language` is said where it is not that of the page. */
export function prose(text: string, { language, words }: Setting = {}): Html {
  return html`<div class="prose"${attributes({ lang: language })}>${paragraphs(text, words)}</div>\n`;
}

function paragraphs(text: string, words: Marking = escaped): Html {
  if (UNMARKED.test(text)) return html`<p dir="auto">${trustedMarkup(words(text))}</p>\n`;
  const tokens = markdown.parse(text, {});
  // The parser leaves out what is nested too deep, and no word of a charter may be left out.
  const complete = tokens.every(({ level }) => level < DEEPEST - 1);
  return complete ? trustedMarkup(renderTokens(tokens, words)) : html`<p dir="auto">${text}</p>`;
}

/** A text that stands within a line, with emphasis, code and links, and no blocks. */
export function inline(text: string, words: Marking = escaped): Html {
  return trustedMarkup(UNMARKED.test(text) ? words(text) : renderTokens(markdown.parseInline(text, {}), words));
}

/** The words of a text alone, in one line, without the Markdown its writer used. */
export function plain(text: string): string {
  if (UNMARKED.test(text)) return inOneLine(text);
  const tokens = markdown.parse(text, {}).flatMap(({ children }) => [...(children ?? []), undefined]);
  return inOneLine(tokens.map((token) => (token === undefined || token.type === 'softbreak' ? ' ' : token.content)).join(''));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
