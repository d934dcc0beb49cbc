import { renderOverview } from '@charter/documents/overview/render-overview.ts';
import { renderPage } from '@charter/documents/page/render-page.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VECTORS } from '../documents/html/vectors.ts';
import { snippets } from '../documents/page/snippets.ts';
import { withTexts } from '../documents/page/with-texts.ts';
import { chartersIn, exampleFolders, readExample } from '../examples/examples.ts';
import { lowerText } from '../language/lower-text.ts';
import { startChromium } from './chromium.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

/** So many vectors share a page, one in each place for words, in turn. */
const TOGETHER = 48;

test('there are many vectors', () => expect(new Set(VECTORS).size).toBeGreaterThanOrEqual(150));

describe.each(snippets)('hostile texts in %s', (_, text) => {
  test('run nothing, ask for nothing and make nothing of their own', async () => {
    const harmless = await elementsOf(pagesOf(withTexts(text, () => 'Harmless words')));
    for (let first = 0; first < VECTORS.length; first += TOGETHER) {
      const hostile = await elementsOf(pagesOf(withTexts(text, (index) => VECTORS[first + (index % TOGETHER)] ?? '')));
      expect(hostile).toEqual(harmless);
    }
  });
});

test('hostile texts do nothing on the page that leads to several charters', async () => {
  const overview = (words: (index: number) => string) =>
    renderOverview(
      snippets.flatMap(([, text]) => lowerText(withTexts(text, words)).charters.map((charter) => ({ charter, page: 'beside.html' }))),
    );
  const harmless = await elementsOf([overview(() => 'Harmless words')]);
  for (let first = 0; first < VECTORS.length; first += TOGETHER) {
    expect(await elementsOf([overview((index) => VECTORS[first + (index % TOGETHER)] ?? '')])).toEqual(harmless);
  }
});

test('hostile names of files do nothing', async () => {
  const { charters } = lowerText('charter c "C" { }');
  const page = (paths: readonly string[]) => {
    const files = paths.map((path) => ({ path, digest: '00', content: 'AA==' }));
    return charters.map((charter) => renderPage(charter, { findings: [], provenance: { files, carried: true } }));
  };
  expect(await elementsOf(page(VECTORS))).toEqual(await elementsOf(page(VECTORS.map((_, index) => `${index}.charter`))));
});

function pagesOf(text: string): string[] {
  const { charters, findings } = lowerText(text);
  expect(charters.length).toBeGreaterThan(0);
  return charters.map((charter) => renderPage(charter, { findings }));
}

test('hostile units do nothing in pictures, nor beside them', async () => {
  const drawn = exampleFolders.flatMap((folder) => chartersIn(folder).flatMap((path) => readExample(path).charters)).slice(0, 6);
  expect(drawn.length).toBeGreaterThan(3);
  const pages = (unit: (index: number) => string) => drawn.map((charter) => renderPage(withUnits(charter, unit), { findings: [] }));
  const isDrawn = /<text[^>]*>[^<]*&lt;b&gt;/.test(pages(() => '<b>').join());
  expect(isDrawn).toBe(true);
  const harmless = await elementsOf(pages(() => 'units'));
  for (let first = 0; first < VECTORS.length; first += TOGETHER) {
    expect(await elementsOf(pages((index) => VECTORS[first + (index % TOGETHER)] ?? ''))).toEqual(harmless);
  }
});

/** The charter with other units of quantities, each unit exchanged for the same one everywhere: no text can say them so, but a program could. */
function withUnits(charter: Charter, unit: (index: number) => string): Charter {
  const others = new Map<string, string>();
  const changed = (name: string) => {
    if (!others.has(name)) others.set(name, unit(others.size));
    return others.get(name) ?? '';
  };
  const isNamed = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'unit' in value && !('kind' in value && value.kind === 'duration');
  return JSON.parse(JSON.stringify(charter), (_, value) =>
    isNamed(value) && !/^(%|[A-Z]{3}|minutes?|hours?|(business )?days?|weeks?|months?|quarters?|years?)$/.test(value.unit)
      ? { ...value, unit: changed(value.unit) }
      : value,
  );
}

/** How many elements of each kind that does something a page has; it must do nothing by itself, and lead to pages and mails only. */
async function elementsOf(pages: readonly string[]): Promise<unknown[]> {
  const counts = [];
  for (const markup of pages) {
    const { page, misdeeds } = await openPage(browser, markup);
    await page.mouse.move(300, 300);
    await page.keyboard.press('Tab');
    const links = (await page.evaluate('[...document.links].map((link) => link.protocol)')) as string[];
    expect([...new Set(links)].filter((protocol) => !/^(https?|mailto):$/.test(protocol))).toEqual([]);
    counts.push(await page.evaluate(COUNT));
    expect(misdeeds).toEqual([]);
    await page.close();
  }
  return counts;
}

/** Elements that act, and attributes that make one act; the page's own buttons stand beside headings, of which a text may make more or fewer. */
const COUNT = `(() => {
  const acting = 'script style link meta base iframe object embed form input select textarea dialog img picture source video audio math animate set foreignObject template noscript';
  const counts = Object.fromEntries(acting.split(' ').map((name) => [name, document.getElementsByTagName(name).length]));
  counts.button = document.querySelectorAll('button:not(.copy-link)').length;
  const attributes = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
  const strange = attributes.filter((name) => /^on|^(style|srcdoc|src|srcset|action|formaction|ping|popovertarget|contenteditable|autofocus|name)$/i.test(name));
  return { ...counts, attributes: Object.fromEntries([...new Set(strange)].map((name) => [name, strange.filter((other) => other === name).length])) };
})()`;
