import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageErrors } from '@charter/language/problems/language-errors.ts';
import { expect, test } from 'vitest';
import { filesBelow, root } from '../structure/sources.ts';

const folder = 'packages/language/src/problems';

test('every error of the language is in the table, and the table holds no other', () => {
  const described = Object.keys(languageErrors);
  const sources = filesBelow(folder)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const reported = [...sources.matchAll(/\bproblem\(\s*'([\w-]+)'/g)].map((match) => match[1] ?? '');
  const uses = ['missing', 'outside', 'unreadable'].map((refusal) => `use-${refusal}`);
  expect(described).toEqual([...new Set([...reported, ...uses])].sort());
});
