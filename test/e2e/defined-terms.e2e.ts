import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesOf } from '../documents/page/pages.ts';
import { startChromium } from './chromium.ts';
import { openPage, violations } from './open-page.ts';

const [markup = ''] = pagesOf(
  'charter x "X" {\n  term win "Win" means "A first shift below 46 minutes"\n  purpose "We look for a win, and tell it."\n}\n',
);
const shown = 'getComputedStyle(document.querySelector("a.defined"), "::after").content';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

test('a defined word tells what it means by pointing and by keyboard, until Escape, and leads to the place where it is told', async () => {
  const { page, misdeeds } = await openPage(browser, markup);
  const word = page.locator('a.defined').first();
  expect(await page.evaluate(shown)).toBe('none');
  await word.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(shown)).toContain('A first shift below 46 minutes');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(shown)).toBe('none');
  await page.keyboard.press('Tab');
  await word.hover();
  expect(await page.evaluate(shown)).not.toBe('none');
  const about = await word.getAttribute('aria-describedby');
  expect(await page.locator(`#${about}`).textContent()).toContain(await word.getAttribute('data-meaning'));
  await word.click();
  expect(new URL(page.url()).hash).toBe(await word.getAttribute('href'));
  expect(misdeeds).toEqual([]);
  await page.close();
});

test.each(['screen', 'print'] as const)('defined words are no barrier on %s', async (media) => {
  const { page } = await openPage(browser, markup);
  await page.emulateMedia({ media });
  expect(await violations(page)).toEqual([]);
  if (media === 'print') expect(await page.evaluate(shown)).toBe('"°"');
  await page.close();
});
