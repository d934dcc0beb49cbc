import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../../structure/sources.ts';
import { startChromium } from '../chromium.ts';
import { installed } from '../debian.ts';
import { openPage } from '../open-page.ts';
import type { Shot } from './shots.ts';

const NOTO = { title: 'Noto fonts', debian: 'fonts-noto-core', path: '/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf' };
const PDFTOPPM = { title: 'pdftoppm', debian: 'poppler-utils', path: '/usr/bin/pdftoppm' };

const ALIKE_EVERYWHERE = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'];

/** Starts a Chromium that sets every page in the same letters on every machine. */
export function startAlikeChromium(): Promise<Browser> {
  installed(NOTO);
  return startChromium({ args: ALIKE_EVERYWHERE, env: { FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') } });
}

/** What is to be seen of a page, as PNG. `change` is done to its text beforehand. */
export async function take(browser: Browser, { page: path, at }: Shot, change = (markup: string): string => markup): Promise<Buffer> {
  const markup = change(readFileSync(join(root, path), 'utf8'));
  const { page } = await openPage(browser, markup, 'sheet' in at ? {} : at);
  try {
    if ('sheet' in at) return sheetOf(await page.pdf({ preferCSSPageSize: true }), at.sheet);
    if (at.part !== undefined) return await page.locator(at.part).screenshot({ animations: 'disabled' });
    return await page.screenshot({ fullPage: true, animations: 'disabled' });
  } finally {
    await page.close();
  }
}

function sheetOf(pdf: Buffer, sheet: number): Buffer {
  const only = ['-f', String(sheet), '-l', String(sheet)];
  return execFileSync(installed(PDFTOPPM), ['-png', '-r', '80', ...only, '-'], { input: pdf });
}
