import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('everything one can say about leaving and standing is in the model', async () => {
  const properties = ['exit', 'ratifications', 'consultations', 'revisions'] as const;
  await expect(golden(snippet('leaving'), properties)).toMatchFileSnapshot('goldens/leaving.json');
});

const errors: Readonly<Record<string, string>> = {
  'two exits': 'exit { notice 3 days }\n  ‹said-twice›exit { notice 4 days }‹/›',
  'an exit with two notices': 'exit {\n    notice 3 days\n    notice ‹said-twice›4 days‹/›\n  }',
  'a notice in money': 'exit { notice ‹unit-mismatch›3 EUR‹/› }',
  'an exit for a person': 'exit { open to ‹name-kind›ana‹/› }',
  'an exit for every partner, twice': 'exit {\n    open to every partner\n    open to ‹said-twice›every‹/› partner\n  }',
  'data kept for a share': 'exit { data "Returned" for ‹unit-mismatch›3 %‹/› }',
  'an asset nobody knows to a person': 'exit { asset ‹name-unknown›feed‹/› goes to ‹name-kind›ana‹/› }',
  'a duty of nobody known': 'exit { duty "Report" by ‹name-unknown›eva‹/› within ‹unit-mismatch›3 EUR‹/› }',
  'winding down twice': 'exit {\n    winding down 3 days\n    winding down ‹said-twice›4 days‹/›\n  }',
  'ratified on a day that is not, by a person': 'ratified on ‹date-impossible›2026-02-30‹/› by ‹name-kind›ana‹/›',
  'signed by a partner for a person':
    'ratified { signed by ‹name-kind›hospital‹/› for ‹name-kind›ana‹/› on ‹date-impossible›2026-02-30‹/› }',
  'two digests': 'ratified {\n    digest "a"\n    digest ‹said-twice›"b"‹/›\n  }',
  'consulted at a person': 'consulted "Legal" at ‹name-kind›ana‹/› on ‹date-impossible›2026-02-30‹/›',
  'revised on a day that is not, by a record nobody knows':
    'revision 1.1 on ‹date-impossible›2026-02-30‹/› "More" decided in ‹name-unknown›wider‹/›',
};

test.each(Object.entries(errors))('%s', (_, statement) => {
  const { text, marks } = marked(`charter x "X" {\n  partner hospital "Hospital"\n  person ana "Ana" of hospital\n  ${statement}\n}\n`);
  expect(findingsOf(text)).toEqual(marks);
});
