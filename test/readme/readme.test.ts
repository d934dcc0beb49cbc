import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@charter/rules/engine/config-problems.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import { expect, test } from 'vitest';
import { exampleFolders } from '../examples/examples.ts';
import { root } from '../structure/sources.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the charter in the README is the small example', () => {
  const shown = /```charter\n([\s\S]*?)```/.exec(readme)?.[1];
  expect(shown).toBe(readFileSync(join(root, 'examples/small/small.charter'), 'utf8'));
});

test('the small example has at most 25 lines', () => {
  expect(readFileSync(join(root, 'examples/small/small.charter'), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(25);
});

test('every example is in the README, and every link leads somewhere', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  expect(exampleFolders.filter((folder) => !links.includes(folder))).toEqual([]);
});

test('the configuration in the README can be followed', () => {
  const shown = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  expect(readConfig(JSON.parse(shown), rules)).toEqual({ config: JSON.parse(shown) });
});

test('every npm script that the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
