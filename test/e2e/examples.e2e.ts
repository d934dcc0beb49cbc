import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, root } from '../structure/sources.ts';
import { startChromium } from './chromium.ts';
import { openPage, violations } from './open-page.ts';

// They are the pages that the built command writes: another test compares them byte for byte.
const pages = filesBelow('examples').filter((path) => path.endsWith('.html'));

/** What the margins leave of an A4 sheet, in pixels of a 96th of an inch. */
const sheet = { width: 643, height: 963 };

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

test('there are pages to look at', () => expect(pages.length).toBeGreaterThanOrEqual(15));

describe.each(pages)('%s', (path) => {
  const markup = readFileSync(join(root, path), 'utf8');

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)('%i pixels wide, %s: no barrier, no sideways scroll, nothing asked for', async (width, colorScheme) => {
    const { page, misdeeds } = await openPage(browser, markup, { width, colorScheme });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(misdeeds).toEqual([]);
    await page.close();
  });

  test('where scripts may not run: no barrier, and nothing that would need one', async () => {
    const { page, misdeeds } = await openPage(browser, markup, { scripts: false });
    expect(await violations(page)).toEqual([]);
    expect(await page.locator(':is(button, input, select):visible').count()).toBe(0);
    expect(misdeeds).toEqual([expect.stringContaining("script-src 'none'")]);
    await page.close();
  });

  test('on paper: no barrier, nothing wider than an A4 sheet, and what is said on one page is on the first', async () => {
    const { page } = await openPage(browser, markup, { width: sheet.width });
    await page.emulateMedia({ media: 'print' });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(sheet.width);
    expect(await page.evaluate('document.getElementById("c-section-summary").getBoundingClientRect().bottom')).toBeLessThan(sheet.height);
    await page.close();
  });
});
