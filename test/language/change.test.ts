import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { lowerText } from './lower-text.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('everything one can say about change is in the model', async () => {
  await expect(golden(snippet('change'), ['pivots', 'reviews', 'renewals', 'contingencies'])).toMatchFileSnapshot('goldens/change.json');
});

const errors: Readonly<Record<string, string>> = {
  'a pivot on a metric nobody knows': 'pivot p when ‹name-unknown›cost‹/› > 5 { then "Stop" }',
  'a pivot on a metric in another unit': 'pivot p when wait > ‹unit-mismatch›5 EUR‹/› { then "Stop" }',
  'a pivot that holds for money': 'pivot p when wait > 5 for ‹unit-mismatch›3 EUR‹/› { then "Stop" }',
  'a pivot on a word': 'pivot p when ‹unit-mismatch›wait is long‹/› { then "Stop" }',
  'a move by nobody known': 'pivot p { then "Stop" decided by ‹name-unknown›eva‹/› within ‹unit-mismatch›2 %‹/› }',
  'two owners': 'pivot p {\n    owner ana\n    owner ‹said-twice›ana‹/›\n  }',
  'a review on a day that is not': 'review on ‹date-impossible›2026-02-30‹/› { held by ‹name-kind›ana‹/› }',
  'a review in no known rhythm': 'review every ‹unit-mismatch›moon‹/› { owner ‹name-kind›hospital‹/› }',
  'a renewal by criteria in the wrong unit': 'renewal every year { scale when wait < ‹unit-mismatch›5 %‹/› }',
  'a renewal by a person': 'renewal on ‹date-impossible›2026-02-30‹/› { decided by ‹name-kind›ana‹/› }',
  'a renewal with two notices': 'renewal every year {\n    notice 3 days\n    notice ‹said-twice›4 days‹/›\n  }',
  'a contingency with two ends': 'contingency breach {\n    ends in exit\n    ‹said-twice›ends‹/› in exit\n  }',
  'a contingency with notice in money': 'contingency breach { notice ‹unit-mismatch›4 EUR‹/› }',
};

test.each(Object.entries(errors))('%s', (_, statement) => {
  const { text, marks } = marked(around(statement));
  expect(findingsOf(text)).toEqual(marks);
});

test.each([
  ['scale when wait < 5 EUR', 0],
  ['scale when', 0],
  ['scale when wait < 5', 1],
  ['stop otherwise', 1],
])('a criterion is in the model only where all of its condition could be read: %s', (criterion, criteria) => {
  const { charters } = lowerText(around(`renewal every year {\n    ${criterion}\n  }`));
  expect(charters[0]?.renewals[0]?.criteria.length).toBe(criteria);
});

function around(statement: string): string {
  const declared = 'partner hospital "Hospital"\n  person ana "Ana" of hospital\n  metric wait "Wait" in minutes';
  return `charter x "X" {\n  ${declared}\n  ${statement}\n}\n`;
}
