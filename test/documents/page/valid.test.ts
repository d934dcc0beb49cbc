import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
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

async function faults(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`));
}
