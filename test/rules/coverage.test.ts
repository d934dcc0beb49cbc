import { rules } from '@charter/rules/engine/registry.ts';
import { expect, test } from 'vitest';
import coverage from './coverage.json' with { type: 'json' };

/** A condition that a reviewer would look for, and the rule that does, or the reason why there is none. */
interface Entry {
  readonly row: number;
  readonly condition: string;
  readonly rule?: string;
  readonly none?: string;
}
const entries: readonly Entry[] = coverage;
const byCode = new Map(rules.map((rule) => [rule.code, rule]));

test('every condition has a rule, or a reason', () => {
  expect(entries.filter(({ rule, none }) => (rule === undefined) === (none === undefined))).toEqual([]);
  expect(entries.length).toBeGreaterThan(260);
});

test('every rule that a condition names exists', () => {
  expect(entries.flatMap(({ row, rule }) => (rule === undefined || byCode.has(rule) ? [] : [`${row}: ${rule}`]))).toEqual([]);
});

test('every rule names the rows it serves', () => {
  const named = (code: string, row: number): boolean => byCode.get(code)?.rows.includes(row) ?? true;
  expect(entries.flatMap(({ row, rule }) => (rule === undefined || named(rule, row) ? [] : [`${rule} does not name row ${row}`]))).toEqual(
    [],
  );
});
