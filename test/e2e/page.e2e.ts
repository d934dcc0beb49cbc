import { html } from '@charter/documents/html/markup.ts';
import { prose } from '@charter/documents/html/prose.ts';
import { numbered } from '@charter/documents/page/contents.ts';
import { facts } from '@charter/documents/page/kit/facts.ts';
import { list } from '@charter/documents/page/kit/list.ts';
import { partnerName } from '@charter/documents/page/kit/partner.ts';
import { table } from '@charter/documents/page/kit/table.ts';
import { layout } from '@charter/documents/page/layout.ts';
import { masthead } from '@charter/documents/page/masthead.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE } from '../documents/html/hostile.ts';
import { blank } from '../documents/page/blank.ts';
import { samplePage } from '../documents/page/sample.ts';
import { startChromium } from './chromium.ts';
import { openPage, violations } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

describe.each([
  [1280, 'light', 'en'],
  [1280, 'dark', 'en'],
  [320, 'light', 'en'],
  [320, 'dark', 'ar'],
] as const)('a page %i pixels wide, %s, in %s', (width, colorScheme, language) => {
  test('has no barrier that axe can find', async () => {
    const { page } = await openPage(browser, samplePage(language), { width, colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('does not scroll sideways, and asks for nothing', async () => {
    const { page, misdeeds } = await openPage(browser, samplePage(language), { width, colorScheme });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(misdeeds).toEqual([]);
    await page.close();
  });
});

test('paper has no barrier that axe can find', async () => {
  const { page } = await openPage(browser, samplePage());
  await page.emulateMedia({ media: 'print' });
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test('the foot of each printed sheet tells title and version', async () => {
  const { page } = await openPage(browser, samplePage());
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate('getComputedStyle(document.documentElement).getPropertyValue("--foot")')).toContain('version 1.2');
  await page.close();
});

test('no style but the page’s own is let in by its policy', async () => {
  const { page, misdeeds } = await openPage(browser, samplePage().replace('</style>', '/* changed */</style>'));
  expect(await page.evaluate('getComputedStyle(document.body).marginTop')).toBe('8px');
  expect(misdeeds).toHaveLength(1);
  await page.close();
});

test('the style is let in by the policy', async () => {
  const { page } = await openPage(browser, samplePage());
  expect(await page.evaluate('getComputedStyle(document.body).marginTop')).toBe('0px');
  await page.close();
});

test('long words stay on a small screen', async () => {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitaenspatent'.repeat(3);
  const { page } = await openPage(browser, pageOf([long]), { width: 320 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  await page.close();
});

test('hostile texts do nothing, wherever they stand', async () => {
  const { page, misdeeds } = await openPage(browser, pageOf(HOSTILE));
  for (const link of await page.locator('a[href]').all()) {
    expect(await link.getAttribute('href')).toMatch(/^(#|https?:|mailto:)/);
  }
  expect(
    await page.locator('img, iframe, object, embed, form, input, math, base, link, [onclick], [onload], [onerror], [onmouseover]').count(),
  ).toBe(0);
  expect(await page.locator('style').count()).toBe(1);
  expect(await page.locator('script').count()).toBe(1);
  await page.mouse.move(200, 200);
  expect(misdeeds).toEqual([]);
  await page.close();
});

/** A page on which each text stands wherever a text can stand. */
function pageOf(texts: readonly string[]): string {
  const content = texts.map(
    (text) => html`
    ${prose(text)}
    ${facts([['Text', text]])}
    ${list([text])}
    ${table({ caption: text, columns: [{ head: text }, { head: text }], rows: [{ cells: [text, text] }], rowHeads: true })}
    ${table({ caption: text, columns: [text, text, text, text].map((head) => ({ head })), rows: [{ cells: [text, text, text, text] }] })}
  `,
  );
  const title = texts.join(' ');
  return layout(blank, {
    title,
    masthead: masthead(blank, { title, partners: texts, version: title, state: title }),
    ...numbered(blank, [{ id: 'c-texts', title: 'Texts', content }]),
    footer: partnerName({ index: 0, name: title }),
    runningFoot: title,
  });
}
