import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOf } from '../examples/example-charters.ts';
import { startChromium } from './chromium.ts';
import { openPage } from './open-page.ts';

/** Nobody presses Tab more often. */
const MOST_STOPS = 400;

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

interface Stop {
  readonly what: string;
  /** Where it stands in the document, from 0 on. */
  readonly place: number;
  readonly isShown: boolean;
}

test.each([1280, 320])(
  'by Tab one comes to everything once, in the order of the page, and sees where one is, %i pixels wide',
  async (width) => {
    const { page } = await openPage(browser, textOf('examples/emergency-room-waits/golden/er-waiting.html'), { width });
    const stops: Stop[] = [];
    for (let stop = await nextStop(page); stop !== undefined && stops.length < MOST_STOPS; stop = await nextStop(page)) stops.push(stop);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(new Set(places).size).toBe(await page.evaluate(REACHABLE));
    expect(stops.filter(({ isShown }) => !isShown)).toEqual([]);
    expect(stops[0]?.what).toContain('skip');
    await page.close();
  },
);

test('without a mouse one finds out who decides, and what concerns somebody', async () => {
  const { page } = await openPage(browser, textOf('examples/scope-change-thresholds/golden/quay-cranes.html'));
  const focused = (): Promise<string> => page.evaluate('document.activeElement.id');
  await page.locator('#c-for-me-who').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('#c-for-me .answer').textContent()).not.toBe('');
  await page.keyboard.press('Tab');
  const href = await page.evaluate('document.activeElement.getAttribute("href")');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe(href);

  await page.locator('#c-ask-decision').focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('c-ask-0-0');
  await page.keyboard.type('1');
  expect(await page.locator('#c-ask .answer').textContent()).not.toBe('');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('c-ask-1-0');
  await page.close();
});

test('nothing moves by itself, so that nobody has to ask for less motion', async () => {
  const { page } = await openPage(browser, textOf('examples/emergency-room-waits/golden/er-waiting.html'));
  expect(await page.evaluate(MOVING)).toEqual([]);
  await page.close();
});

/** Where Tab leads next; nothing after the last. */
async function nextStop(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return (await page.evaluate(STOP)) as Stop | undefined;
}

/** What has the focus, and whether one sees that: a line around it, within the window, with nothing before it. */
const STOP = `(() => {
  const stop = document.activeElement;
  if (stop === document.body) return undefined;
  const { outlineStyle, outlineWidth, opacity } = getComputedStyle(stop);
  const box = stop.getClientRects()[0];
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const before = document.elementFromPoint(x, y);
  const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opacity === '1';
  return {
    what: stop.outerHTML.slice(0, 120),
    place: [...document.querySelectorAll('*')].indexOf(stop),
    isShown: isOutlined && before !== null && (stop.contains(before) || before.contains(stop)),
  };
})()`;

/** How many elements one can come to by Tab. */
const REACHABLE = `[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter((one) => one.checkVisibility()).length`;

/** The elements that move or fade by themselves. */
const MOVING = `[...document.querySelectorAll('*')].flatMap((element) => {
  const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
  return transitionDuration === '0s' && animationName === 'none' && scrollBehavior === 'auto' ? [] : [element.outerHTML.slice(0, 120)];
})`;
