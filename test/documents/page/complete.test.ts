import { expect, test } from 'vitest';
import { plainText, squeezed } from '../../examples/plain-text.ts';
import { saidIn } from '../../examples/said-in.ts';
import { pagesOf } from './pages.ts';
import { snippets } from './snippets.ts';

test.each(snippets)('each text, title, date and number of %s is on a page', (_, text) => {
  const shown = pagesOf(text)
    .map((page) => squeezed(plainText(page)))
    .join('\n');
  expect(saidIn(text).filter((words) => !shown.includes(squeezed(words)))).toEqual([]);
});
