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

test.each([
  [1280, 'light', 'en'],
  [1280, 'dark', 'de'],
  [320, 'light', 'fr'],
] as const)(
  'the page that leads to all examples, %i pixels wide, %s, in %s: no barrier, no sideways scroll, nothing asked for',
  async (width, colorScheme, language) => {
    const markup = renderOverview(
      exampleCharters().map((charter) => ({ charter, page: `${charter.id}.html` })),
      language,
    );
    const { page, misdeeds } = await openPage(browser, markup, { width, colorScheme });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(misdeeds).toEqual([]);
    await page.close();
  },
);
