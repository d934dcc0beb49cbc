// Makes the picture of the README that shows a charter in VS Code: a misspelt name, and the page beside the text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbench } from '../e2e/vscode/workbench.ts';

const source = readFileSync(join(import.meta.dirname, '../../examples/small/small.charter'), 'utf8');

const bench = await Workbench.open('desktop', { 'harbour-tours.charter': source.replace('owner milo', 'owner mila') });
await bench.openFile('harbour-tours.charter');
await bench.page.locator('.squiggly-error').first().waitFor({ timeout: 90_000 });
await bench.run('View: Close Primary Side Bar');
await bench.run('Charter: Open Preview to the Side');
const preview = await bench.preview();
await bench.goTo(18, 3);
await preview.locator('.preview-here').waitFor();
// The pointer where it explains nothing; and until the page has come to rest, and colours and lenses are there.
await bench.page.mouse.move(400, 780);
await bench.page.waitForTimeout(3000);
await bench.page.screenshot({ path: join(import.meta.dirname, 'editor.png') });
await bench.close();
