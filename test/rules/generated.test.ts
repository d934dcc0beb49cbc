import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rules } from '@charter/rules/engine/registry.ts';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../packages/rules/generate/generated-files.ts';
import { ruleFiles } from '../../packages/rules/generate/rule-files.ts';
import { root } from '../structure/sources.ts';

const folder = join(root, 'packages/rules');
const files = await ruleFiles(join(folder, 'src'));
const codes = files.map(({ path }) => basename(path, '.ts'));

test('the registry holds the rules of all files, by topic and code', () => {
  expect(rules.map(({ code }) => code)).toEqual(codes);
  expect(codes.length).toBeGreaterThan(0);
});

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(join(folder, 'docs')).sort();
  expect(pages).toEqual(['README.md', ...codes.map((code) => `${code}.md`)].sort());
});

test('the configuration knows every rule and its options', () => {
  const { properties } = JSON.parse(readFileSync(join(folder, 'schema/config.schema.json'), 'utf8'));
  expect(Object.keys(properties.rules.properties)).toEqual(codes);
});

test('what lies there is what "npm run generate" makes', () => {
  const generated = generatedFiles(files);
  const stale = [...generated].filter(([path, text]) => textOf(path) !== text).map(([path]) => path);
  expect(stale).toEqual([]);
});

function textOf(path: string): string | undefined {
  return existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;
}
