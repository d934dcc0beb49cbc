import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@charter/rules/engine/registry.ts';
import { principles } from '@charter/rules/score/checkpoints.ts';
import { score } from '@charter/rules/score/score.ts';
import { expect, test } from 'vitest';
import { charter } from '../cli/run.ts';
import { chartersIn, exampleFolders, readExample } from '../examples/examples.ts';
import { lowerText } from '../language/lower-text.ts';
import { root } from '../structure/sources.ts';
import { canBeWritten, snippetsOf } from './snippets.ts';

test('there are twelve principles of four checkpoints, and every checkpoint can be missed', () => {
  expect(principles.map(({ checkpoints }) => checkpoints.length)).toEqual(Array.from({ length: 12 }, () => 4));
  const served = new Set(rules.flatMap((rule) => rule.rows));
  expect(principles.flatMap(({ checkpoints }) => checkpoints.filter(({ rows }) => !rows.some((row) => served.has(row))))).toEqual([]);
});

test('a charter that says nothing meets nothing', () => {
  const [scored] = lowerText('charter x "X" { }').charters.map((one) => score(one, rules));
  expect(scored?.met).toBe(0);
  expect(scored?.errors.map(({ code }) => code)).toContain('exit-missing');
});

test('every checkpoint is shown by some example, and what it tells to write can be written', () => {
  const files = exampleFolders.flatMap(chartersIn);
  const charters = files.flatMap((file) => readExample(file).charters);
  const checkpoints = principles.flatMap((principle) => principle.checkpoints);
  expect(checkpoints.filter(({ isShown }) => !charters.some(isShown)).map(({ title }) => title)).toEqual([]);
  expect(checkpoints.flatMap(({ write }) => snippetsOf(write)).filter((snippet) => !canBeWritten(snippet))).toEqual([]);
});

test('what is mended raises the score, and what is left out with a reason counts as met', () => {
  const small = readFileSync(join(root, 'examples/small/small.charter'), 'utf8');
  const met = (text: string): number => lowerText(text).charters.map((one) => score(one, rules).met)[0] ?? 0;
  const added = (statement: string): number => met(small.replace(/\n}\n$/, `\n  ${statement}\n}\n`)) - met(small);
  expect(added('renegotiate on 2026-06-29')).toBe(1);
  expect(added('no mediator because "We are two"')).toBe(1);
  expect(added('note "Nothing more"')).toBe(0);
});

test('the command tells the score, what would raise it, and what it does not mean', async () => {
  const { code, stdout, stderr } = await charter(['score', 'examples/small'], { cwd: root });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Harbour tours with coffee: \d+ of 48$/m);
  expect(stderr).toContain('not whether the partnership will succeed');
  const json = await charter(['score', 'examples/small', '--format', 'json'], { cwd: root });
  expect(JSON.parse(json.stdout).charters[0].of).toBe(48);
});
