import { filledIn, literally } from '@charter/language-server/actions/edits.ts';
import { expect, test } from 'vitest';

test.each([
  ['what stands in a place', 'owner ${1:ana}$0', 'owner ana'],
  ['the first of several choices', 'kind ${1|demo,retro|} ${2:x}', 'kind demo x'],
  ['a place that is repeated', '${1:wait} <= $1', 'wait <= wait'],
  ['signs that would mean something', '${1:a\\}b} \\$1 \\\\', 'a}b $1 \\'],
])('a snippet for those who cannot fill it in holds %s', (_, snippet, text) => {
  expect(filledIn(snippet)).toBe(text);
});

test('a text with signs that would mean something comes through as it is', () => {
  const text = 'a $1 ${2:b} } \\';
  expect(filledIn(literally(text))).toBe(text);
});
