import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledIn } from '@charter/language-server/actions/edits.ts';
import { TEMPLATES, type TemplatesResult } from '@charter/language-server/protocol.ts';
import { expect, test } from 'vitest';
import { root } from '../structure/sources.ts';
import { clientWith } from './client.ts';

test('a template has places to fill in, is as it was where they are left, and a name that is given once is given everywhere', async () => {
  const client = await clientWith({});
  const templates = await client.connection.sendRequest<TemplatesResult>(TEMPLATES, {});
  expect(templates.map(({ name }) => name)).toEqual(['small', 'lightweight', 'integrated', 'joint-venture']);
  for (const { name, snippet } of templates) {
    const text = readFileSync(join(root, `packages/language/src/templates/${name}.charter`), 'utf8');
    expect(filledIn(snippet.replace(/\$0$/, ''))).toBe(text);
  }
  const small = templates[0]?.snippet ?? '';
  const [, stop] = /\$\{(\d+):anna\}/.exec(small) ?? [];
  expect(small.match(new RegExp(`\\$(?:${stop}\\b|\\{${stop}:)`, 'g'))).toHaveLength(4);
  expect(small).not.toMatch(/(?<!:)\banna\b/);
  await client.stop();
});
