import { editionOf } from '@charter/documents/edition.ts';
import { renderPage } from '@charter/documents/page/render-page.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Comparison } from '@charter/model/condition.ts';
import type { Decision, Parameter } from '@charter/model/deciding.ts';
import { addDecimals } from '@charter/model/value/decimal.ts';
import type { Value } from '@charter/model/value/quantity.ts';
import { whoDecides } from '@charter/model/who-decides.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartersIn, exampleFolders, readExample } from '../examples/examples.ts';
import { snippet } from '../language/snippet.ts';
import { startChromium } from './chromium.ts';
import { openPage, violations } from './open-page.ts';

/** No test needs more cases of one decision. */
const MOST = 200;

const charters = [
  ...exampleFolders.flatMap((folder) => chartersIn(folder).flatMap((path) => readExample(path).charters)),
  snippet('deciding'),
].filter(({ decisions }) => decisions.some(isAsked));

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

test('there are decisions to ask about', () => {
  expect(charters.flatMap(({ decisions }) => decisions.filter(isAsked)).length).toBeGreaterThan(15);
});

describe.each(['en', 'de'])('"Who decides?" in %s', (language) => {
  test.each(charters.map((charter) => [charter.id, charter] as const))('answers as the model does: %s', async (_, charter) => {
    const { page, misdeeds } = await openPage(browser, renderPage(charter, { findings: [], language }));
    for (const [index, decision] of charter.decisions.filter(isAsked).entries()) {
      const cases = casesOf(decision);
      const typed = cases.map((values) =>
        decision.parameters.map((parameter, place) => typedFor(charter, language, parameter, values[place])),
      );
      const answers = (await page.evaluate(`(${askAll})(${index}, ${JSON.stringify(typed)})`)) as readonly string[];
      expect(answers).toEqual(cases.map((values) => expected(decision, values)));
    }
    expect(misdeeds).toEqual([]);
    await page.close();
  });
});

describe('what the page does', () => {
  const [charter] = charters;
  const open = (options = {}) => openPage(browser, charter === undefined ? '' : renderPage(charter, { findings: [] }), options);

  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('has no barrier while it is used, %i pixels wide, %s', async (width, colorScheme) => {
    const { page, misdeeds } = await open({ width, colorScheme });
    await page.locator('#c-for-me-who').selectOption({ index: 1 });
    await page.locator('#c-ask input').first().fill('12x');
    expect(await page.locator('#c-ask .wrong').first().textContent()).toContain('Write a number');
    expect(await violations(page)).toEqual([]);
    await page.locator('#c-ask input').first().fill('12');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(misdeeds).toEqual([]);
    await page.close();
  });

  test('shows what concerns somebody, and hides what does not', async () => {
    const { page } = await open();
    expect(await page.locator('#c-for-me li:visible').count()).toBe(0);
    await page.locator('#c-for-me-who').selectOption({ index: 1 });
    const own = await page.locator('#c-for-me li:visible').count();
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan((await page.locator('#c-for-me li').count()) + 1);
    await page.locator('#c-for-me-who').selectOption('');
    expect(await page.locator('#c-for-me li:visible').count()).toBe(0);
    await page.close();
  });

  test('copies the link to a place, by keyboard as well', async () => {
    const { page } = await open();
    await page.locator('#c-section-deciding > .copy-link').focus();
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#c-section-deciding$/);
    expect(await page.locator('body > [role=status]').textContent()).toBe('The link is copied.');
    await page.close();
  });

  test('is not on paper, and not where scripts may not run', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tool:visible, .copy-link:visible').count()).toBe(0);
    await page.close();
    const without = await browser.newPage({ javaScriptEnabled: false });
    await without.setContent(charter === undefined ? '' : renderPage(charter, { findings: [] }));
    expect(await without.locator('.tool:visible, .copy-link:visible').count()).toBe(0);
    await without.close();
  });

  test('no other script is let in', async () => {
    const markup = charter === undefined ? '' : renderPage(charter, { findings: [] });
    const { page, misdeeds } = await openPage(browser, markup.replace('<main', '<script>document.title = "changed"</script><main'));
    expect(await page.title()).not.toBe('changed');
    expect(misdeeds).toHaveLength(1);
    await page.close();
  });
});

function isAsked({ parameters, rules }: Decision): boolean {
  return parameters.length > 0 && rules.length > 0;
}

type Known = Value | string | undefined;

/** Cases at, just below and just above every threshold, and with a quantity unknown. */
function casesOf({ parameters, rules }: Decision): readonly (readonly Known[])[] {
  const comparisons = rules.flatMap(({ condition }) => condition?.any.flatMap(({ all }) => all) ?? []);
  const own = parameters.map(({ id, ...parameter }): readonly Known[] => {
    const values = parameter.kind === 'choice' ? parameter.options : comparisons.filter(({ subject }) => subject === id).flatMap(around);
    return [undefined, ...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  });
  const all = own.reduce<readonly (readonly Known[])[]>(
    (cases, values) => cases.flatMap((known) => values.map((value) => [...known, value])),
    [[]],
  );
  const step = Math.ceil(all.length / MOST);
  return all.filter((values, index) => index % step === 0 && values.some((value) => value !== undefined));
}

function around(comparison: Comparison): readonly Value[] {
  const ends = comparison.kind === 'threshold' ? [comparison.value] : comparison.kind === 'range' ? [comparison.low, comparison.high] : [];
  return ends.flatMap((end) => (end.kind === 'date' ? [end] : ['0', '1', '-1', '0.01', '-0.01'].map((more) => changed(end, more))));
}

function changed(value: Exclude<Value, { kind: 'date' }>, more: string): Value {
  return value.kind === 'share'
    ? { ...value, percent: addDecimals(value.percent, more) }
    : { ...value, amount: addDecimals(value.amount, more) };
}

/** What a reader writes into the field of a quantity, and the unit that is chosen beside it. */
function typedFor(charter: Charter, language: string, parameter: Parameter, value: Known): readonly [string, string] {
  const { values } = editionOf(charter, language);
  if (value === undefined) return ['', ''];
  if (typeof value === 'string') return [String(parameter.kind === 'choice' ? parameter.options.indexOf(value) : ''), ''];
  if (value.kind === 'date') return [value.date, ''];
  return [values.number(value.kind === 'share' ? value.percent : value.amount), value.kind === 'duration' ? value.unit : ''];
}

function expected(decision: Decision, values: readonly Known[]): string {
  const known = new Map(
    decision.parameters.flatMap(({ id }, place) => (values[place] === undefined ? [] : [[id, values[place]] as const])),
  );
  const ruling = whoDecides(decision, known);
  return ruling.kind === 'decided' ? `row ${decision.rules.indexOf(ruling.rule)}` : ruling.kind;
}

/** Runs in the page: fills in each case and gives which row is answered. */
const askAll = `(index, cases) => {
  const tool = document.getElementById('c-ask');
  const chosen = tool.querySelector('select');
  chosen.value = String(index);
  const fields = tool.querySelectorAll('fieldset')[index];
  const rows = document.getElementById(fields.dataset.decision).querySelectorAll('tbody tr');
  const needed = tool.dataset.needed.split('{')[0];
  return cases.map((typed) => {
    for (const [place, [text, unit]] of typed.entries()) {
      document.getElementById('c-ask-' + index + '-' + place).value = text;
      const units = document.getElementById('c-ask-' + index + '-' + place + '-unit');
      if (units !== null && unit !== '') units.value = unit;
    }
    chosen.dispatchEvent(new Event('input', { bubbles: true }));
    const row = [...rows].findIndex((row) => row.classList.contains('fits'));
    const answer = tool.querySelector('.answer').textContent;
    return row >= 0 ? 'row ' + row : answer.startsWith(needed) ? 'open' : answer === tool.dataset.nobody ? 'nobody' : 'silent: ' + answer;
  });
}`;
