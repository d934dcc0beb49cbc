import type { Token } from 'markdown-it';
import { safeAddress } from './address.ts';
import { attributes } from './attributes.ts';
import { bdi } from './bdi.ts';
import type { Marking } from './defined-terms.ts';
import { escaped } from './escape.ts';
import { html } from './markup.ts';

/** The markup of each kind of token that is nothing but a tag. A heading in a text is a bold line, so that the page's own headings stay in order. */
const TAGS: ReadonlyMap<string, string> = new Map([
  ['paragraph_open', '<p dir="auto">'],
  ['paragraph_close', '</p>\n'],
  ['heading_open', '<p dir="auto"><strong>'],
  ['heading_close', '</strong></p>\n'],
  ['bullet_list_open', '<ul>\n'],
  ['bullet_list_close', '</ul>\n'],
  ['ordered_list_close', '</ol>\n'],
  ['list_item_open', '<li dir="auto">'],
  ['list_item_close', '</li>\n'],
  ['blockquote_open', '<blockquote>\n'],
  ['blockquote_close', '</blockquote>\n'],
  ['em_open', '<em>'],
  ['em_close', '</em>'],
  ['strong_open', '<strong>'],
  ['strong_close', '</strong>'],
  ['s_open', '<s>'],
  ['s_close', '</s>'],
  ['hr', '<hr>\n'],
  ['hardbreak', '<br>\n'],
  ['softbreak', '\n'],
  ['link_close', '</a>'],
]);

/** The markup of Markdown tokens. What is not known here is shown as the text it holds. `words` marks words within it; a link holds no other one. */
export function renderTokens(tokens: readonly Token[], words: Marking = escaped): string {
  let markup = '';
  let link = 0;
  let isLinked = false;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'link_open') [link, isLinked] = [index, true];
    markup += token.hidden ? '' : renderToken(token, isLinked ? escaped : words);
    if (token.type !== 'link_close') continue;
    markup += target(tokens.slice(link, index));
    isLinked = false;
  }
  return markup;
}

function renderToken(token: Token, words: Marking): string {
  switch (token.type) {
    case 'inline':
      return renderTokens(token.children ?? [], words);
    case 'ordered_list_open':
      return `<ol${attributes({ start: token.attrGet('start') ?? undefined })}>\n`;
    case 'fence':
      return html`<pre dir="auto"><code>${token.content}</code></pre>\n`.toString();
    case 'code_inline':
      return html`<code>${token.content}</code>`.toString();
    case 'link_open':
      return `<a${attributes({ href: token.attrGet('href')?.toString(), rel: 'noopener noreferrer' })}>`;
    case 'text':
      return words(token.content);
    default:
      return TAGS.get(token.type) ?? escaped(token.content);
  }
}

/** Where a link leads, in words behind it, unless its own words are just that. */
function target([open, ...inside]: readonly Token[]): string {
  const address = safeAddress(String(open?.attrGet('href')));
  const words = inside.map((token) => token.content).join('');
  if (address === undefined || words === address.target || words === address.href) return '';
  return html`<span class="target"> (${bdi(address.target)})</span>`.toString();
}
