import { reaches } from '@charter/model/reach.ts';
import { expect, test } from 'vitest';

const next = new Map([
  ['a', ['b']],
  ['b', ['c', 'a']],
  ['d', ['c']],
]);

test.each([
  ['a', 'c', true],
  ['a', 'a', true],
  ['c', 'a', false],
  ['a', 'd', false],
  ['unknown', 'a', false],
])('%s leads to %s: %s', (from, to, expected) => {
  expect(reaches(next, from, to)).toBe(expected);
});
