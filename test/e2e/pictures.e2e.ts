import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesOf } from '../documents/page/pages.ts';
import { withTexts } from '../documents/page/with-texts.ts';
import { chartersIn } from '../examples/examples.ts';
import { filesBelow, root } from '../structure/sources.ts';
import { startChromium } from './chromium.ts';
import { openPage } from './open-page.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = filesBelow('examples').filter((path) => path.endsWith('.html'));
const charters = chartersIn('examples');

/** Where a page is looked at; on paper, it has what the margins leave of an A4 sheet. */
const places = [
  { place: 'on a wide screen', width: 1280, media: 'screen' },
  { place: 'on a phone', width: 320, media: 'screen' },
  { place: 'on paper', width: 643, media: 'print' },
] as const;

/** Texts in other scripts than the examples have, and longer ones than anybody would want. */
const texts: readonly (readonly [kind: string, text: string])[] = [
  ['words that never end', 'Donaudampfschifffahrtsgesellschaftskapitänspatentinhaberversammlung und mehr WWWWWWWWWWWWWWWWWWWWWWWWWW'],
  ['Japanese', '両社の運営委員会が四半期ごとに共同で決定する事項とその記録、ならびに例外'],
  ['Arabic', 'اللجنة التوجيهية المشتركة تقرر (50 000) ما لا يتفق عليه الفريق'],
  ['very short words', 'i'],
];

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

test('there are pictures to look at', () => {
  expect(pages.flatMap((path) => read(path).match(/class="picture"/g) ?? []).length).toBeGreaterThan(20);
});

test.each(pages)('every picture can be read: %s', async (path) => {
  expect(await faultsOf(read(path))).toEqual([]);
});

describe.each(texts)('with %s', (_, text) => {
  test.each(charters)('every picture can be read: %s', async (path) => {
    for (const page of pagesOf(withTexts(read(path), () => text))) expect(await faultsOf(page)).toEqual([]);
  });
});

/** What is wrong with the pictures of a page, wherever it is looked at. */
async function faultsOf(markup: string): Promise<unknown[]> {
  const { page } = await openPage(browser, markup);
  const faults: unknown[] = [];
  for (const { place, width, media } of places) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media });
    const found = (await page.evaluate(FAULTS)) as readonly string[];
    faults.push(...found.map((fault) => `${place}: ${fault}`));
  }
  await page.close();
  return faults;
}

/** Runs in the page: texts smaller than 12 pixels, on each other, or outside of their picture; pictures wider than their place, or without a name. */
const FAULTS = `(() => {
  const smallest = 12;
  const touching = 2;
  const faults = [];
  for (const picture of document.querySelectorAll('svg[role=img]')) {
    const frame = picture.getBoundingClientRect();
    if (frame.width === 0) continue;
    const name = picture.getAttribute('aria-label') ?? (picture.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');
    if (name.trim() === '') faults.push('no name');
    const place = picture.parentElement.getBoundingClientRect();
    if (frame.right > place.right + 1 || frame.right > innerWidth || frame.left < 0) faults.push(name + ': wider than its place');
    const texts = [...picture.querySelectorAll('text')].map((text) => ({ text, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
    for (const [index, { text, box }] of texts.entries()) {
      const said = name.slice(0, 40) + ': "' + text.textContent + '" ';
      if (parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a < smallest) faults.push(said + 'is too small');
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - touching || box.bottom > frame.bottom + touching) faults.push(said + 'leaves the picture');
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > touching && down > touching) faults.push(said + 'lies on "' + other.text.textContent + '"');
      }
    }
  }
  return faults;
})()`;
