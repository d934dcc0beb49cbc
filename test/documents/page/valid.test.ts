import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { examplePages } from './example-pages.ts';
import { pagesOf } from './pages.ts';
import { snippets } from './snippets.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

test.each(snippets)('the pages of %s are valid', async (_, text) => {
  for (const page of pagesOf(text)) expect(await faults(page)).toEqual([]);
});

test.each([...examplePages()])('%s is valid', async (_, page) => {
  expect(await faults(page)).toEqual([]);
});

async function faults(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`));
}
