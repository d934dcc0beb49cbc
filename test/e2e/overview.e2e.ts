import { renderOverview } from '@charter/documents/overview/render-overview.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleCharters } from '../examples/example-charters.ts';
import { startChromium } from './chromium.ts';
import { openPage, violations } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

test('one sees whose days one chooses, and those that are past when asked for', async () => {
  const { page, misdeeds } = await openPage(
    browser,
    renderOverview(exampleCharters().map((charter) => ({ charter, page: 'beside.html' }))),
  );
  const rows = () => page.locator('#c-section-days tbody tr:visible').count();
  await page.locator('#c-days-past').check();
  const all = await page.locator('#c-section-days tbody tr').count();
  expect(await rows()).toBe(all);
  await page.locator('#c-days-who').selectOption({ label: 'Chen Li, Riverside Regional Hospital' });
  const own = await rows();
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThan(all);
  const named = page.locator('#c-section-days tbody tr', { hasText: 'Chen Li' });
  expect(await named.count()).toBeGreaterThan(0);
  expect(await named.and(page.locator(':visible')).count()).toBe(await named.count());
  expect(await page.locator('#c-section-days .part:visible:not(:has(tbody tr:visible))').count()).toBe(0);
  expect(await page.locator('#c-days .answer').textContent()).toBe(`Chen Li, Riverside Regional Hospital: ${own}`);
  expect(misdeeds).toEqual([]);
  await page.close();
});

test.each([
  [1280, 'light', 'en'],
  [1280, 'dark', 'de'],
  [320, 'light', 'fr'],
] as const)(
  'the page that leads to all examples, %i pixels wide, %s, in %s: no barrier, no sideways scroll, nothing asked for',
  async (width, colorScheme, language) => {
    const markup = renderOverview(
      exampleCharters().map((charter) => ({ charter, page: `${charter.id}.html` })),
      { language },
    );
    const { page, misdeeds } = await openPage(browser, markup, { width, colorScheme });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(misdeeds).toEqual([]);
    await page.close();
  },
);
