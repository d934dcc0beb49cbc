import { tokensOf } from '@charter/language/parse/tokens.ts';
import { walk } from '@charter/language/place/walk.ts';
import { readUnit } from '@charter/language/source-unit.ts';
import { helpOnRule, helpOnStatement } from '@charter/language/words/catalogue.ts';
import { innerWords } from '@charter/language/words/common.ts';
import { expect, test } from 'vitest';
import { inItsBlock, keywordSteps, logEvents, statementForms } from './statement-forms.ts';

/** What is wrong with the form of a text. */
function wrongIn(text: string): readonly string[] {
  return readUnit('example', text).problems.map(({ code, at }) => `${code}: ${text.slice(at.start, at.end)}`);
}

test.each([...statementForms])('%s is told, with an example that can be read', (name, form) => {
  const { what, example = '' } = helpOnStatement(form) ?? {};
  expect(what).toMatch(/\w{2}/);
  const text = inItsBlock(form.home, example);
  expect(wrongIn(text), text).toEqual([]);
  const read = walk(tokensOf(text).tokens).blocks.flatMap(({ statements }) => statements.map(({ form }) => `${form.home} ${form.name}`));
  expect(read).toContain(name);
});

test.each([...statementForms].filter(([, { home }]) => home === 'CharterBlock'))('%s is told with a reason', (_, form) => {
  expect(helpOnStatement(form)?.why).toMatch(/\.$/);
});

test.each(logEvents)('%s in a log is told, with a reason and an example that can be read', (event) => {
  const { what, why, example = '' } = helpOnRule(event) ?? {};
  expect([what, why]).toEqual([expect.any(String), expect.any(String)]);
  expect(wrongIn(inItsBlock('LogEvent', example))).toEqual([]);
});

test('words within statements that are told do stand in some statement', () => {
  const known = new Set(keywordSteps.flatMap(({ rules, token }) => [token, ...rules.map((rule) => `${rule} ${token}`)]));
  expect(Object.keys(innerWords).filter((key) => !known.has(key))).toEqual([]);
});
