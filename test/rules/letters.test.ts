import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headOf } from '@charter/rules/engine/ask.ts';
import { lint } from '@charter/rules/engine/lint.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import type { ProfileName } from '@charter/rules/engine/rule.ts';
import { expect, test } from 'vitest';
import { charter } from '../cli/run.ts';
import { lowerText } from '../language/lower-text.ts';
import { root } from '../structure/sources.ts';

const asOf = '2026-06-01';

test('what is said of a poor charter reads as it lies beside it', async () => {
  const { code, stdout } = await charter(['check', 'poor.charter', '--as-of', asOf], { cwd: join(root, 'test/rules') });
  await expect(stdout).toMatchFileSnapshot('poor.txt');
  expect(code).toBe(1);
});

test.each(['examples/small/small.charter', 'packages/language/src/templates/small.charter', 'test/rules/bare.charter'])(
  '%s: the light profile finds no more than a handful',
  (path) => {
    expect(findingsIn(path, 'light').length).toBeLessThanOrEqual(5);
  },
);

test('the standard profile does not bury a bare charter in warnings about the whole of it', () => {
  const [bare] = lowerText(textOf('test/rules/bare.charter')).charters;
  if (bare === undefined) throw new Error('There is no charter in the file.');
  const about = findingsIn('test/rules/bare.charter', 'standard').filter(({ at }) => at.start === headOf(bare).start);
  expect(about.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(about.filter(({ severity }) => severity === 'warning').length).toBeLessThanOrEqual(8);
});

function findingsIn(path: string, profile: ProfileName) {
  const { charters, findings } = lowerText(textOf(path));
  expect(findings).toEqual([]);
  return charters.flatMap((each) => lint(each, rules, { profile, asOf }));
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
