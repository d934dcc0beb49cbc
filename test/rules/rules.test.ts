import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { applyFixes } from '@charter/rules/engine/apply-fixes.ts';
import { lint } from '@charter/rules/engine/lint.ts';
import { eachOf, type Rule } from '@charter/rules/engine/rule.ts';
import { describe, expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';
import { root } from '../structure/sources.ts';

const folder = join(root, 'packages/rules/src');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && readFileSync(join(folder, path), 'utf8').includes(' = rule({'))
  .sort();

test('there are rules', () => expect(files.length).toBeGreaterThan(0));

describe.each(files)('%s', (path) => {
  test('one rule, named as the file, whose examples do as they say', async () => {
    const exported = Object.values((await import(join(folder, path))) as Record<string, Rule>);
    const [rule] = exported;
    if (rule === undefined) throw new Error('There is no rule in the file.');
    expect(exported).toHaveLength(1);
    expect(rule.code).toBe(basename(path, '.ts'));
    expect(rule.topic).toBe(path.split('/')[0]);

    for (const bad of eachOf(rule.bad)) {
      const expected = rangeIn(bad);
      const found = foundBy(rule, expected.text);
      expect(found.map(({ at }) => ({ start: at.start, end: at.end }))).toEqual([{ start: expected.start, end: expected.end }]);
      for (const finding of found) {
        for (const fix of finding.choices ?? []) {
          const { texts } = applyFixes(new Map([['main.charter', expected.text]]), [{ ...finding, fix }]);
          const mended = texts.get('main.charter') ?? '';
          expect(foundBy(rule, mended), `${fix.title}\n${mended}`).toEqual([]);
        }
      }
    }
    for (const good of eachOf(rule.good)) expect(foundBy(rule, charterOf(good))).toEqual([]);
  });
});

function foundBy(rule: Rule, text: string) {
  const { charters, findings } = lowerText(text);
  expect(findings, 'the example itself must have no error of the language').toEqual([]);
  const severities = new Map([[rule.code, 'warning' as const]]);
  return charters.flatMap((charter) => lint(charter, [rule], { severities, asOf: '2026-06-01' }));
}

/** Examples hold the statements of a charter; one that begins with `charter` or `log` is a whole file. */
function charterOf(example: string): string {
  return /^\s*charter /.test(example) ? example : `charter example "Example" {${example}}\n`;
}

function rangeIn(example: string): { text: string; start: number; end: number } {
  const marked = charterOf(example);
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  return { text: marked.replace(/[‹›]/g, ''), start, end };
}
