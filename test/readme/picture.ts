// Makes the picture of the README: a charter as text, beside it the page made from it, and how that shows who decides. Needs a Chromium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from '@charter/documents/html/markup.ts';
import { startChromium } from '../e2e/chromium.ts';

const root = join(import.meta.dirname, '../..');
const source = readFileSync(join(root, 'examples/small/small.charter'), 'utf8');
const page = readFileSync(join(root, 'examples/small/golden/harbour-tours.html'), 'utf8');

const browser = await startChromium();
const open = await browser.newPage({ viewport: { width: 660, height: 1120 }, deviceScaleFactor: 1.5 });
await open.setContent(page);
/** What the page shows from a place on, in base 64. */
const from = async (place: string): Promise<string> => {
  await open.evaluate(`document.querySelector('${place}').scrollIntoView()`);
  return (await open.screenshot()).toString('base64');
};
const pictures = [await from('.masthead'), await from('#c-section-deciding')];

const frame = html`<!DOCTYPE html><html lang="en"><head><title>Charter</title></head><body>
  <pre>${source}</pre>${pictures.map((picture) => html`<img src="data:image/png;base64,${picture}" alt="">`)}</body></html>`;
const sheet = await browser.newPage({ viewport: { width: 1640, height: 840 } });
await sheet.setContent(frame.toString());
await sheet.addStyleTag({
  content: `body { margin: 0; padding: 24px; display: grid; grid-template-columns: 592px 1fr 1fr; gap: 20px; background: #e9e6df; height: 792px }
    pre { margin: 0; padding: 18px 20px; background: #fff; font: 11.5px/1.6 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow: hidden; border: 1px solid #cfcabd; box-sizing: border-box }
    img { width: 100%; height: 792px; object-fit: cover; object-position: top; border: 1px solid #cfcabd; box-sizing: border-box }`,
});
await sheet.screenshot({ path: join(import.meta.dirname, 'charter-and-page.png') });
await browser.close();
