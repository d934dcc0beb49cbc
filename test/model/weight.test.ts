import { isWeighty } from '@charter/model/weight.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

test.each([
  ['governance integrated', true],
  ['governance joint-venture', true],
  ['governance lightweight', false],
  ['runs from 2026-01-01 to 2027-06-30', true],
  ['runs from 2026-01-01 for 12 months', false],
  ['runs from 2026-01-01', false],
  ['', false],
])('%s: %s', (statements, expected) => {
  expect(lowerText(`charter a "A" { ${statements} }`).charters.map(isWeighty)).toEqual([expected]);
});
