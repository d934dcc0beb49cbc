import { execFileSync } from 'node:child_process';
import { CATALOGUES } from '@charter/documents/generated/catalogues.ts';
import { renderPage } from '@charter/documents/page/render-page.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartersIn, exampleFolders, readExample } from '../examples/examples.ts';
import { installed } from './debian.ts';
import { startAlikeChromium } from './look/take.ts';
import { openPage } from './open-page.ts';

const PDFTOTEXT = { title: 'pdftotext', debian: 'poppler-utils', path: '/usr/bin/pdftotext' };
const charters = exampleFolders.flatMap((folder) => chartersIn(folder).flatMap((path) => readExample(path).charters));

let browser: Browser;
beforeAll(async () => {
  browser = await startAlikeChromium();
});
afterAll(() => browser?.close());

describe.each([...CATALOGUES])('in %s', (language, { shell }) => {
  test.each(charters.map((charter) => [charter.id, charter] as const))(
    'what is said on one page is printed on one sheet, and the contents begin the next: %s',
    async (_, charter) => {
      const { page } = await openPage(browser, renderPage(charter, { findings: [], language }));
      const [, next = ''] = await page.locator('main > section > h2').allInnerTexts();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await page.close();
      const sheets = execFileSync(installed(PDFTOTEXT), ['-l', '2', '-', '-'], { input: pdf, encoding: 'utf8' }).split('\f');
      const [first = '', second = ''] = sheets.map((sheet) => sheet.replaceAll(/\s+/g, ' ').trim());
      expect(second.startsWith(shell.contents), second.slice(0, 80)).toBe(true);
      expect(first).toContain(shell.chapters.summary);
      expect(first).not.toContain(next.replaceAll(/\s+/g, ' ').trim());
    },
  );
});
