import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differenceFromGolden } from './look/golden.ts';
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
