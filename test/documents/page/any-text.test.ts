import { script } from '@charter/documents/generated/script.ts';
import { style } from '@charter/documents/page/style.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wildTexts } from '../../language/generate/charter-text.ts';
import { mangled } from '../../language/generate/mangled.ts';
import { HOSTILE } from '../html/hostile.ts';
import { pagesOf } from './pages.ts';
import { snippets } from './snippets.ts';
import { withTexts } from './with-texts.ts';

test('every charter has a page, however it is written or mangled, and has the same one again', () => {
  fc.assert(
    fc.property(fc.oneof(wildTexts, mangled(wildTexts)), (text) => {
      const pages = pagesOf(text);
      expect(pagesOf(text)).toEqual(pages);
      for (const page of pages) expect(strange(page)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test.each(snippets)('%s has a page however far it is typed', (_, text) => {
  const ends = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length);
  for (const end of ends.filter((_, index) => index % 11 === 0)) {
    const pages = pagesOf(text.slice(0, end));
    expect(pages.flatMap(strange), text.slice(end - 60, end)).toEqual([]);
  }
});

test.each(snippets)('hostile texts stay texts wherever they stand in %s', (_, text) => {
  for (let first = 0; first < HOSTILE.length; first += 8) {
    const pages = pagesOf(withTexts(text, (index) => HOSTILE[(first + index) % HOSTILE.length] ?? ''));
    expect(pages).toHaveLength(pagesOf(text).length);
    expect(pages.join()).toContain('alert(1)');
    expect(pages.flatMap(strange)).toEqual([]);
  }
});

const TAGS =
  `html head meta title style body svg symbol use path circle line rect text desc a div header main section nav footer details summary
  select option optgroup label input fieldset legend template
  h1 h2 h3 h4 p ul ol li dl dt dd table caption colgroup thead tbody tr th td span bdi i em strong s code pre blockquote br hr time`.split(
    /\s+/,
  );
const ATTRIBUTES =
  `lang dir data-foot charset http-equiv content name class id href rel width height viewBox d cx cy r fill fill-rule stroke
  stroke-width x x1 x2 y y1 y2 text-anchor role start scope colspan span tabindex datetime data-head hidden
  value for label type inputmode autocomplete selected data-copy data-copied data-decimal data-thousand data-million data-nobody data-needed data-next data-wrong
  data-unclear data-one data-screen data-decision data-case data-who data-nothing data-meaning`.split(/\s+/);

/** Whatever in a page is no markup of ours: other tags and attributes, addresses that lead elsewhere than to a page, brackets left over. */
function strange(page: string): string[] {
  const found: string[] = [];
  const body = page.replace(`<style>${style}</style>`, '').replace(`<script>${script}</script>`, '').replace('<!DOCTYPE html>', '');
  const rest = body.replace(/<\/?([a-zA-Z0-9]+)((?:\s[a-zA-Z0-9-]+(?:="[^"]*")?)*)\/?>/g, (tag, name, attributes) => {
    if (!TAGS.includes(name)) found.push(tag);
    for (const [, attribute, value = ''] of String(attributes).matchAll(/\s([a-zA-Z0-9-]+)(?:="([^"]*)")?/g)) {
      if (!ATTRIBUTES.includes(attribute ?? '') && !attribute?.startsWith('aria-')) found.push(tag);
      if (attribute === 'href' && !/^(#|https?:\/\/|mailto:)/.test(value)) found.push(tag);
    }
    return '';
  });
  return [...found, ...(rest.match(/.{0,40}[<>].{0,40}/g) ?? [])];
}
