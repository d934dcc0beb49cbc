import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/folder.ts';
import { runMain } from '../cli/run-main.ts';
import { root } from '../structure/sources.ts';

test('the problem matcher reads every finding that the task reports', async () => {
  const manifest = JSON.parse(readFileSync(join(root, 'packages/vscode/package.json'), 'utf8'));
  const [{ pattern }] = manifest.contributes.problemMatchers;
  const cwd = folderWith({ 'our [a] charter.charter': 'charter a\nwarning one: [two]\nerror wrong\nhint H' });
  const { stdout } = await runMain(['check', '--report', 'compact'], { cwd });
  const problems = stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const match = new RegExp(pattern.regexp).exec(line) ?? [];
      return ['file', 'line', 'column', 'severity', 'message', 'code'].map((part) => match[pattern[part]]).join(' | ');
    });
  expect(problems).toEqual([
    'our [a] charter.charter | 2 | 1 | warning | one: [two] write another | fake-warning',
    'our [a] charter.charter | 3 | 1 | error | wrong write another | fake-error',
    'our [a] charter.charter | 4 | 1 | hint | H write another | fake-hint',
  ]);
});
