import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectOf } from '../language-server/project-of.ts';
import { root } from '../structure/sources.ts';

interface Snippet {
  readonly prefix?: string;
  readonly body: string;
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync(join(root, 'packages/language/snippets/charter.json'), 'utf8'));

/** What stands in the text when nothing of a snippet is changed. */
function taken({ body }: Snippet): string {
  const samples = new Map<string, string>();
  return body.replace(/\$\{(\d+)(?::((?:\\.|[^}])*)|\|([^,|]*)[^}]*)\}|\$(\d+)|\\(.)/g, (_, stop, sample, choice, again, escaped) => {
    if (stop !== undefined) samples.set(stop, (sample ?? choice).replace(/\\(.)/g, '$1'));
    return escaped ?? samples.get(again ?? stop) ?? '';
  });
}

test('no snippet has a prefix, so that none stands beside what the server completes', () => {
  expect(Object.values(snippets).filter(({ prefix }) => prefix !== undefined)).toEqual([]);
});

test('the whole charter is one of which nothing is left to say', async () => {
  const { file } = await projectOf({ a: taken(snippets['charter: a whole small one'] as Snippet) });
  expect([...file.checked.findings, ...file.lint]).toEqual([]);
});

test('every other is an example of the reference, which can be read', () => {
  const reference = readFileSync(join(root, 'packages/language/reference.md'), 'utf8');
  const { 'charter: a whole small one': _, ...statements } = snippets;
  expect(
    Object.values(statements)
      .map(taken)
      .filter((text) => !reference.includes(`\n${text}\n`)),
  ).toEqual([]);
});
