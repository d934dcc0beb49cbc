import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import { lint } from '@charter/rules/engine/lint.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import { sampleNames } from '@charter/rules/engine/remedy-names.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';
import { root } from '../structure/sources.ts';

/** Every rule is asked, whatever the profile. */
const severities = new Map(rules.map(({ code }) => [code, 'warning' as const]));

const poor = textOf('test/rules/poor.charter');
const bare = textOf('test/rules/bare.charter');

/** Poor charters: two as they are, and the barer one with each of its lines taken away. */
const texts: readonly (readonly [name: string, text: string])[] = [
  ['poor', poor],
  ['bare', bare],
  ...bare.split('\n').map((line, index, lines) => [`bare without “${line.trim()}”`, lines.toSpliced(index, 1).join('\n')] as const),
].filter(([, text]) => lowerText(text).charters.length > 0) as [string, string][];

test.each(texts)('%s: no two rules give the same advice at the same place', (_, text) => {
  const byPlace = Map.groupBy(findingsIn(text), ({ at, remedy }) => `${at.start}-${at.end} ${adviceIn(remedy)}`);
  const twice = [...byPlace.values()]
    .filter((same) => same.length > 1)
    .map((same) => same.map(({ code, message }) => `${code}: ${message}`));
  expect(twice).toEqual([]);
});

test.each(texts.slice(0, 2))('%s: what is told to write names what the charter has, or leaves a blank', (_, text) => {
  const samples = Object.values(sampleNames).filter((name) => !new RegExp(`\\b${name}\\b`).test(text));
  const strange = findingsIn(text).flatMap(({ code, remedy }) => {
    const written = [...remedy.matchAll(/`([^`]+)`/g)].map(([, snippet = '']) =>
      snippet.replaceAll(/"[^"]*"/g, '""').replaceAll(/(\w+) ""/g, '""'),
    );
    return written.flatMap((snippet) =>
      samples.filter((name) => new RegExp(`\\b${name}\\b`).test(snippet)).map((name) => `${code}: ${name}`),
    );
  });
  expect(strange).toEqual([]);
});

function findingsIn(text: string): readonly LintFinding[] {
  return lowerText(text).charters.flatMap((charter) => lint(charter, rules, { profile: 'standard', severities, asOf: '2026-06-01' }));
}

/** What a remedy tells to write; its own words where it tells nothing of the kind. */
function adviceIn(remedy: string): string {
  const snippets = [...remedy.matchAll(/`([^`]+)`/g)].map(([, snippet = '']) => snippet).filter((snippet) => !snippet.startsWith('no '));
  return snippets.length === 0 ? remedy : snippets.toSorted().join(' | ');
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
