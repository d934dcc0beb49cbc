import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differenceFromGolden, differingPixels, TOLERATED } from './look/golden.ts';
import { shots } from './look/shots.ts';
import { startAlikeChromium, take } from './look/take.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startAlikeChromium();
});
afterAll(() => browser?.close());

test.each(shots)('$name looks as it did', async (shot) => {
  expect(differenceFromGolden(shot, await take(browser, shot))).toBeUndefined();
});

test.each([
  ['a column that has moved by one pixel', 'td:nth-child(2) { position: relative; left: 1px }'],
  ['labels that are paler', ':root { --quiet: #7d7a72 }'],
])('%s would be seen', async (_, style) => {
  const changed = (markup: string): string =>
    markup.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace('</style>', `${style}</style>`);
  const [shot] = shots.filter(({ name }) => name === 'large-risks-phone');
  if (shot === undefined) throw new Error('There is no such picture.');
  const [before, after] = [await take(browser, shot), await take(browser, shot, changed)].map((picture) => PNG.sync.read(picture));
  expect(before && after && differingPixels(before, after)).toBeGreaterThan(TOLERATED);
});
