// Makes the picture of the README: a charter as text, and beside it the page made from it. Needs a Chromium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from '@charter/documents/html/markup.ts';
import { startChromium } from '../e2e/chromium.ts';

const root = join(import.meta.dirname, '../..');
const source = readFileSync(join(root, 'examples/small/small.charter'), 'utf8');
const page = readFileSync(join(root, 'examples/small/golden/harbour-tours.html'), 'utf8');

const browser = await startChromium();
const shot = await browser.newPage({ viewport: { width: 900, height: 1060 }, deviceScaleFactor: 1 });
await shot.setContent(page);
const picture = (await shot.screenshot()).toString('base64');

const frame = html`<!DOCTYPE html><html lang="en"><head><title>Charter</title></head><body>
  <pre>${source}</pre><img src="data:image/png;base64,${picture}" alt=""></body></html>`;
const sheet = await browser.newPage({ viewport: { width: 1560, height: 780 } });
await sheet.setContent(frame.toString());
await sheet.addStyleTag({
  content: `body { margin: 0; padding: 24px; display: grid; grid-template-columns: 820px 1fr; gap: 24px; background: #e9e6df; height: 732px }
    pre { margin: 0; padding: 20px; background: #fff; font: 12px/1.62 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow: hidden; border: 1px solid #cfcabd }
    img { width: 100%; height: 732px; object-fit: cover; object-position: top; border: 1px solid #cfcabd; box-sizing: border-box }`,
});
await sheet.screenshot({ path: join(import.meta.dirname, 'charter-and-page.png') });
await browser.close();
