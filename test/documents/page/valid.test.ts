import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderOverview } from '@charter/documents/overview/render-overview.ts';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { exampleCharters } from '../../examples/example-charters.ts';
import { filesBelow, root } from '../../structure/sources.ts';
import { pagesOf } from './pages.ts';
import { snippets } from './snippets.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
const examples = filesBelow('examples').filter((path) => path.endsWith('.html'));

test.each(snippets)('the pages of %s are valid', async (_, text) => {
  for (const page of pagesOf(text)) expect(await faults(page)).toEqual([]);
});

test.each(examples)('%s is valid', async (path) => {
  expect(await faults(readFileSync(join(root, path), 'utf8'))).toEqual([]);
});

test('the page that leads to several charters is valid', async () => {
  const listed = exampleCharters().map((charter) => ({ charter, page: 'beside.html' }));
  expect(await faults(renderOverview(listed))).toEqual([]);
});

async function faults(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`));
}
