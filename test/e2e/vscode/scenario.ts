import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Mode, Workbench } from './workbench.ts';

const PEOPLE = `partner roastery "Kessel Roastery" { wants "Full tables"  cannot lose "Its regulars"  brings "A room" }
partner boats "Blue Heron Boats" { wants "Full boats"  cannot lose "Its licence"  brings "Two boats" }
person lena "Lena Kessel" of roastery as "Owner"
person milo "Milo Haas" of boats as "Skipper"
`;

const TOURS = `use "people.charter"

charter harbour-tours "Harbour tours with coffee" {
  purpose "Guests of the roastery discover the harbour."
  runs from 2026-05-04 for 16 weeks
  forum friday "Friday coffee" { members lena, milo  meets weekly for 30 minutes  decides jointly  tie broken by "As it is" }
  metric guests "Guests who take both" in guests { source "Till"  measured weekly by lena  higher is better }
  outcome both "Forty guests a week" {
    owner${' '}
    measure guests from 0 to 40 by 2026-08-21
  }
  decision spending "Money for the tours" by cost in EUR {
    when cost <= 300: milo decides
  }
  exit { notice 14 days  open to every partner  data "Each its own"  assets "Who paid"  handover "A list"  statements "As neighbours" }
}
`;

const WRONG = `charter wrong "Wrong" {
  purpose "A **bold** try"
  outcom fast "Faster" { }
}
`;

/** What a person does with the extension, one thing after another. */
export function scenario(mode: Mode): void {
  // A window that is slow once is asked again.
  describe(`the extension, ${mode}`, { timeout: 180_000, retry: 2 }, () => {
    let bench: Workbench;
    beforeAll(async () => {
      bench = await Workbench.open(mode, { 'people.charter': PEOPLE, 'tours.charter': TOURS, 'wrong.charter': WRONG });
    }, 1_800_000);
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') await bench?.shot(`failed-${task.name.replaceAll(/\W+/g, '-')}`);
    });
    afterAll(() => bench?.close());

    test('a charter has colours and squiggles', async () => {
      await bench.openFile('tours.charter');
      await bench.page.locator('.squiggly-error').first().waitFor({ timeout: 90_000 });
      const colours = await bench.editor.evaluate(
        (lines) => new Set([...lines.querySelectorAll('span > span')].map((span) => getComputedStyle(span).color)).size,
      );
      expect(colours).toBeGreaterThanOrEqual(4);
      await bench.shot('1-colours-and-squiggles');
    });

    test('an owner is completed', async () => {
      await bench.goTo(9, 11);
      await bench.page.keyboard.press('Control+Space');
      const offered = bench.page.locator('.suggest-widget.visible .monaco-list-row');
      await offered.filter({ hasText: 'milo' }).first().waitFor();
      await bench.shot('2-completion');
      const names = await offered.locator('.label-name').allInnerTexts();
      expect(names).toEqual([...new Set(names)]);
      await bench.page.keyboard.type('mil');
      await offered.filter({ hasText: 'milo' }).first().waitFor();
      await bench.page.keyboard.press('Enter');
      expect(await bench.saved('tours.charter', (text) => /owner milo/.test(text))).toMatch(/^ {4}owner milo$/m);
    });

    test('a quick fix inserts the row that nobody decided', async () => {
      await bench.page.locator('.squiggly-error').first().waitFor();
      await bench.goTo(12, 14);
      await bench.page.keyboard.press('Control+.');
      const fix = bench.page.locator('.action-widget .monaco-list-row', { hasText: 'Insert the missing row' }).first();
      await fix.waitFor();
      await bench.shot('3-quick-fix');
      await fix.click();
      expect(await bench.saved('tours.charter', (text) => /when cost > 300/.test(text))).toMatch(/when cost > 300: \w+ decides/);
    });

    test('a person is renamed in both files', async () => {
      await bench.goTo(9, 13);
      await bench.page.keyboard.press('F2');
      const input = bench.page.locator('.rename-box input, .rename-input');
      await input.first().waitFor();
      await input.first().fill('miro');
      await bench.shot('4-rename');
      await bench.page.keyboard.press('Enter');
      await bench.page.waitForTimeout(1500);
      await bench.run('File: Save All');
      const people = await bench.onDisk('people.charter', (text) => text.includes('miro'));
      const tours = await bench.onDisk('tours.charter', (text) => text.includes('owner miro'));
      expect(people).toContain('person miro "Milo Haas"');
      expect(tours).not.toMatch(/\bmilo\b/);
    });

    test('a file is formatted when it is saved, where that is asked for', async () => {
      await bench.openFile('people.charter');
      await bench.goTo(3, 1);
      await bench.page.keyboard.type('     ');
      await bench.run('Format Document');
      await bench.page.waitForTimeout(1000);
      const text = await bench.saved('people.charter', (text) => /^person lena/m.test(text));
      expect(text).toMatch(/^person lena /m);
    });

    test('the preview shows the page, and follows the text', async () => {
      await bench.openFile('tours.charter');
      await bench.run('Charter: Open Preview to the Side');
      const preview = await bench.preview();
      await preview.getByRole('heading', { level: 1, name: 'Harbour tours with coffee' }).waitFor();
      await bench.goTo(4, 12);
      await bench.page.keyboard.type('All ');
      await preview.getByText('All Guests of the roastery').first().waitFor();
      await bench.shot('5-preview');
    });

    test('what was right stays on the preview while the text is broken', async () => {
      await bench.goTo(4, 1);
      await bench.page.keyboard.type('purpos ');
      const preview = await bench.preview();
      await preview.locator('#preview-note:not([hidden])').waitFor();
      await preview.getByRole('heading', { level: 1 }).first().waitFor();
      await bench.shot('6-preview-of-a-broken-text');
      for (let key = 0; key < 'purpos '.length; key++) await bench.page.keyboard.press('Backspace');
      await preview.locator('#preview-note[hidden]').waitFor({ state: 'attached' });
    });

    test('what an error hides stays on the preview, pale', async () => {
      const preview = await bench.preview();
      await bench.goTo(8, 10);
      await bench.page.keyboard.press('Backspace');
      await preview.locator('.preview-kept', { hasText: 'Forty guests a week' }).first().waitFor();
      await bench.shot('6-preview-keeps-an-outcome');
      await bench.page.keyboard.type('e');
      await preview.locator('#preview-note[hidden]').waitFor({ state: 'attached' });
    });

    test('a click on the preview leads to the text', async () => {
      const preview = await bench.preview();
      await bench.goTo(1, 1);
      await preview.getByText('Forty guests a week').last().click();
      await bench.page.getByRole('button', { name: /^Ln (8|9|10), Col/ }).waitFor();
      await bench.shot('7-click-leads-to-the-text');
      await preview.getByRole('row', { name: 'cost is at most 300 EUR' }).last().getByRole('cell').last().click();
      await bench.page.getByRole('button', { name: /^Ln 13, Col/ }).waitFor();
    });

    test('the preview is there again after a reload', async () => {
      await bench.run('File: Save All');
      await bench.onDisk('tours.charter', (text) => text.includes('All Guests') && !text.includes('purpos '));
      await bench.reload();
      const preview = await bench.preview();
      await preview.getByRole('heading', { level: 1, name: 'Harbour tours with coffee' }).waitFor();
      await bench.shot('8-after-a-reload');
    });

    test('the code of a finding leads to its page', async () => {
      await bench.openFile('wrong.charter');
      await bench.page.locator('.squiggly-error').first().waitFor();
      await bench.goTo(3, 4);
      await bench.run('Show or Focus Hover');
      await bench.page
        .locator('.monaco-hover a', { hasText: 'statement-unknown' })
        .first()
        .click({ modifiers: ['ControlOrMeta'] });
      await expect.poll(() => textsOf(bench), { timeout: 30_000 }).toContain('An error of the language');
      await bench.shot('9-page-of-an-error');
    });

    test('who decides is asked and answered', async () => {
      await bench.openFile('tours.charter');
      await bench.run('Charter: Ask Who Decides...');
      await bench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Money for the tours' }).first().waitFor();
      await bench.page.keyboard.press('Enter');
      const input = bench.page.locator('.quick-input-widget input').first();
      await bench.page.locator('.quick-input-widget', { hasText: 'How much is cost' }).waitFor();
      await input.fill('250');
      await bench.page.keyboard.press('Enter');
      await expect.poll(() => textsOf(bench), { timeout: 30_000 }).toContain('Milo Haas decides');
      await bench.shot('9-who-decides');
    });

    test('a new charter comes from a template', async () => {
      await bench.run('Charter: New Charter...');
      const template = bench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'lightweight' }).first();
      await template.waitFor();
      await bench.shot('10-templates');
      await template.click();
      await bench.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
      await bench.editor.getByText('charter').first().waitFor();
      await bench.shot('11-new-charter');
    });

    test('a charter that is not saved yet has its page, too', async () => {
      await bench.run('Charter: Open Preview to the Side');
      await bench.page.locator('.tab', { hasText: 'Preview: ' }).waitFor();
      await expect.poll(async () => (await bench.preview()).locator('h1').first().innerText()).not.toContain('Harbour tours');
      await bench.shot('11-preview-of-a-new-charter');
    });

    test('the walkthrough leads through the first charter', async () => {
      await bench.run('Welcome: Open Walkthrough...');
      const entry = bench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Write a partnership charter' }).first();
      await entry.waitFor();
      await entry.click();
      await bench.page.getByText('Let it tell you what may come next').first().waitFor();
      await bench.shot('12-walkthrough');
    });

    test('how long it took to begin is told by VS Code', async () => {
      await bench.run('Developer: Show Running Extensions');
      const entry = bench.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Charter' }).first();
      await bench.page.locator('.runtime-extensions-editor .monaco-list-row').first().hover();
      // The slowest stand in front, and only what is in sight is there.
      for (let tries = 0; tries < 20 && (await entry.count()) === 0; tries++) {
        await bench.page.mouse.wheel(0, 300);
        await bench.page.waitForTimeout(200);
      }
      await entry.waitFor();
      console.info(`${mode}: ${/Activation: [\d.]+ ?ms/.exec(await entry.innerText())?.[0]}`);
      await bench.shot('13-running-extensions');
    });
  });
}

/** What is read in all documents inside of the window. */
async function textsOf({ page }: Workbench): Promise<string> {
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.body?.innerText ?? '').catch(() => '')));
  return texts.join('\n');
}
