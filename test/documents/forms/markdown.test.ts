import { renderMarkdown } from '@charter/documents/markdown/render-markdown.ts';
import type { Charter } from '@charter/model/charter.ts';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { exampleCharters } from '../../examples/example-charters.ts';
import { plainText, squeezed } from '../../examples/plain-text.ts';
import { lowerText } from '../../language/lower-text.ts';
import { VECTORS } from '../html/vectors.ts';
import { snippets } from '../page/snippets.ts';
import { withTexts } from '../page/with-texts.ts';
import { saidBy } from './said-by.ts';

// A reader that lets markup through, as Markdown does, and sees the tables and links of GitHub.
const reader = new MarkdownIt({ html: true, linkify: true });
reader.linkify.add('//', null);

function shown(charter: Charter): string {
  return reader.render(renderMarkdown(charter, { findings: [] }));
}

describe.each(exampleCharters().map((charter) => [charter.id, charter] as const))('%s', (_, charter) => {
  test('says in Markdown what its page says', () => {
    const text = squeezed(plainText(`<body>${shown(charter)}`));
    expect(saidBy(charter).filter((words) => !text.includes(squeezed(words)))).toEqual([]);
  });
});

test.each(snippets)('hostile texts stay texts in the Markdown of %s', (_, text) => {
  for (let first = 0; first < VECTORS.length; first += 48) {
    for (const charter of lowerText(withTexts(text, (index) => VECTORS[(first + index) % VECTORS.length] ?? '')).charters) {
      expect(strange(shown(charter))).toEqual([]);
    }
  }
});

/** Whatever in a rendered text is none of the tags that Markdown makes itself, or leads elsewhere than to a page or a mail. */
function strange(markup: string): string[] {
  const tags = [...markup.matchAll(/<[a-z!/?][^>]*>/gi)].map(([tag]) => tag);
  return tags.filter(
    (tag) =>
      !/^<\/?(h[1-6]|p|ul|ol|li|em|strong|s|code|pre|table|thead|tbody|tr|th|td|blockquote|br|hr|a)(\s+(start="\d+"|style="text-align:(right|center)"))?\s*\/?>$/.test(
        tag,
      ) && !/^<a href="(https?:\/\/|mailto:)[^"]*">$/.test(tag),
  );
}
