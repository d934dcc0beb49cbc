import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('everything one can say about forums and meetings is in the model', async () => {
  await expect(golden(snippet('forums'), ['forums', 'meetings'])).toMatchFileSnapshot('goldens/forums.json');
});

const forums: Readonly<Record<string, string>> = {
  'two tiers': 'tier working\n    tier ‹said-twice›operating‹/›',
  'a member that is a partner': 'members ana, ‹name-kind›hospital‹/›',
  'a chair nobody knows': 'chair ‹name-unknown›anna‹/›',
  'a second rhythm': 'meets weekly\n    ‹said-twice›meets monthly‹/›',
  'a rhythm in money': 'meets every ‹unit-mismatch›3 EUR‹/› for ‹unit-mismatch›20 %‹/› from ‹date-impossible›2026-02-30‹/›',
  'a second way of deciding': 'decides jointly\n    ‹said-twice›decides by consent‹/›',
  'votes of a person': 'votes of ‹name-kind›ana‹/› 1',
  'fewer votes than none': 'votes of hospital ‹unit-mismatch›-1‹/›',
  'votes of one partner twice': 'votes of hospital 1\n    ‹said-twice›votes of hospital 2‹/›',
  'a quorum in days': 'quorum ‹unit-mismatch›3 days‹/›',
  'a tie broken by nobody known': 'tie broken by ‹name-unknown›coin‹/›',
  'an interim within money': 'between meetings "Call" within ‹unit-mismatch›3 EUR‹/›',
  'a group that is a person': 'needs ‹name-kind›ana‹/›',
  'an item that lasts a share': 'agenda "Figures" for ‹unit-mismatch›5 %‹/›',
};

test.each(Object.entries(forums))('a forum with %s', (_, property) => {
  expectMarks(`forum f "F" {\n    ${property}\n  }`);
});

const meetings: Readonly<Record<string, string>> = {
  'two kinds': 'kind demo\n    kind ‹said-twice›retro‹/›',
  'a day that is not': 'held on ‹date-impossible›2026-13-01‹/›',
  'an owner that is a partner': 'owner ‹name-kind›hospital‹/›',
  'somebody nobody knows': 'attended by ana, ‹name-unknown›eva‹/›',
  'a facilitator that is a partner': 'facilitator ‹name-kind›hospital‹/›',
  'a person who presents for a partner': 'presented by ‹name-kind›ana‹/›',
  'a second choice of who presents': 'presented in turn\n    ‹said-twice›presented by hospital‹/›',
};

test.each(Object.entries(meetings))('a meeting with %s', (_, property) => {
  expectMarks(`meeting m "M" {\n    ${property}\n  }`);
});

function expectMarks(statement: string): void {
  const { text, marks } = marked(`charter x "X" {\n  partner hospital "Hospital"\n  person ana "Ana" of hospital\n  ${statement}\n}\n`);
  expect(findingsOf(text)).toEqual(marks);
}
