import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseText } from '@charter/language/parse/parser.ts';
import { dateText } from '@charter/documents/values/date.ts';
import { parseDecimal } from '@charter/model/value/decimal.ts';
import { expect, test } from 'vitest';
import { filesBelow, root } from '../structure/sources.ts';
import { chartersIn, exampleFolders } from './examples.ts';
import { plainText, squeezed } from './plain-text.ts';

for (const folder of exampleFolders) {
  test(`${folder}: each text, title, date and number is on a page`, () => {
    const pages = filesBelow(`${folder}/golden`).filter((path) => path.endsWith('.html'));
    const shown = pages.map((path) => squeezed(plainText(readFileSync(join(root, path), 'utf8')))).join('\n');
    expect(chartersIn(folder).flatMap((path) => saidIn(path)).filter((said) => !shown.includes(squeezed(said)))).toEqual([]);
  });
}

/** All that a file says: its texts without their marks, its dates and numbers as the page writes them. */
function saidIn(path: string): string[] {
  const { tokens } = parseText(readFileSync(join(root, path), 'utf8'));
  return tokens.flatMap((token, index) => {
    if (tokens[index - 1]?.image === 'use') return [];
    switch (token.tokenType.name) {
      case 'STRING':
      case 'PROSE':
        return lines(token.image);
      case 'DATE':
        return [dateText(token.image)];
      case 'NUMBER':
        return [parseDecimal(token.image) ?? token.image];
      default:
        return [];
    }
  });
}

/** The lines of a text without quotes and Markdown's marks. */
function lines(image: string): string[] {
  return image
    .replace(/^"+|"+$/g, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*+]|\d+\.)\s+/, '').replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1'))
    .filter((line) => squeezed(line) !== '');
}
