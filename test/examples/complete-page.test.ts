import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, root } from '../structure/sources.ts';
import { chartersIn, exampleFolders } from './examples.ts';
import { plainText, squeezed } from './plain-text.ts';
import { saidIn } from './said-in.ts';

for (const folder of exampleFolders) {
  test(`${folder}: each text, title, date and number is on a page`, () => {
    const pages = filesBelow(`${folder}/golden`).filter((path) => path.endsWith('.html'));
    const shown = pages.map((path) => squeezed(plainText(textOf(path)))).join('\n');
    const said = chartersIn(folder).flatMap((path) => saidIn(textOf(path)));
    expect(said.filter((words) => !shown.includes(squeezed(words)))).toEqual([]);
  });
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
