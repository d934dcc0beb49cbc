import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Fulfilled here, without a server: the page's policy holds as it does on the web.
const ADDRESS = 'http://charter.test/';

// A browser in which no script may run at all would not run axe either.
const WITHOUT_SCRIPTS = { headers: { 'content-security-policy': "script-src 'none'" } };

/** Opens a page and notes what it should never do: ask for anything, say anything on the console, open a dialog. */
export async function openPage(
  browser: Browser,
  markup: string,
  options: { width?: number; colorScheme?: 'light' | 'dark'; scripts?: boolean } = {},
): Promise<{ page: Page; misdeeds: string[] }> {
  const { width = 1280, colorScheme = 'light', scripts = true } = options;
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const misdeeds: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS)
      return route.fulfill({ body: markup, contentType: 'text/html; charset=utf-8', ...(scripts ? {} : WITHOUT_SCRIPTS) });
    misdeeds.push(`request: ${url}`);
    return route.abort();
  });
  page.on('console', (message) => misdeeds.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => misdeeds.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(ADDRESS);
  return { page, misdeeds };
}

/** All that WCAG 2.2 asks for at the levels A and AA, and what is good practice beside it. */
const ASKED = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in a page, a line each. */
export async function violations(page: Page): Promise<string[]> {
  // The page's policy lets no script in, axe included, so axe comes in beside the page.
  await page.evaluate(axe);
  // On paper nobody points at anything.
  const rules = "{ 'target-size': { enabled: !matchMedia('print').matches } }";
  const { violations } = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(ASKED)}, rules: ${rules} })`)) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
