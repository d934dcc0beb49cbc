import { lint } from '@charter/rules/engine/lint.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import { remedyFor, remedyWithSamples } from '@charter/rules/engine/remedy-names.ts';
import { eachOf, type Rule } from '@charter/rules/engine/rule.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';
import { canBeWritten, snippetsOf } from './snippets.ts';

test.each(rules.map((rule) => [rule.code, rule] as const))('what %s tells to write can be written', (_, rule) => {
  const snippets = new Set(remediesOf(rule).flatMap(snippetsOf));
  expect([...snippets].filter((snippet) => !canBeWritten(snippet))).toEqual([]);
});

test('a remedy that cannot be written is noticed', () => {
  expect(['owner of ana', 'meets when needed', 'decided: steering'].filter(canBeWritten)).toEqual([]);
});

/** The remedy of a rule, and those that it gives to its own example. */
function remediesOf(rule: Rule): string[] {
  const severities = new Map([[rule.code, 'warning' as const]]);
  const found = eachOf(rule.bad).flatMap((bad) => {
    const example = bad.replace(/[‹›]/g, '');
    const text = /^\s*charter /.test(example) ? example : `charter example "Example" {${example}}\n`;
    return lowerText(text).charters.flatMap((charter) => lint(charter, [rule], { severities, asOf: '2026-06-01' }));
  });
  return [remedyWithSamples(rule.remedy), ...found.map(({ remedy }) => remedy)];
}

test('days in a remedy lie in the term of the charter, and meetings are its own', () => {
  const { charters } = lowerText('charter x "X" { runs from 2030-03-04 to 2030-04-12  meeting talk "Talk" { held weekly } }\n');
  const told = charters.map((charter) => remedyFor('$first-day $half-way $late-day $last-day $meeting $forum', charter));
  expect(told).toEqual(['2030-03-04 2030-03-22 2030-04-02 2030-04-12 talk …']);
});
