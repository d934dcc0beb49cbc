import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('everything one can say about the exchange is in the model', async () => {
  const exchange = golden(snippet('exchange'), [
    'exchanges',
    'contributions',
    'splits',
    'commercialTerms',
    'coBranding',
    'budgets',
    'reinvestments',
    'ventures',
    'talent',
  ]);
  await expect(exchange).toMatchFileSnapshot('goldens/exchange.json');
});

const errors: Readonly<Record<string, string>> = {
  'a gift from nobody known': 'exchange "A" from ‹name-unknown›flwo‹/› for "B" from ‹name-kind›ana‹/›',
  'a contribution from a person':
    'contribution "C" from ‹name-kind›ana‹/› worth 3 ‹currency-unknown›EURO‹/› by ‹date-impossible›2026-06-31‹/›',
  'shares in money': 'split revenue { to hospital ‹unit-mismatch›40 EUR‹/› effort ‹unit-mismatch›3 days‹/› }',
  'a share for nobody known': 'split cost { to ‹name-unknown›flwo‹/› 40 % }',
  'terms agreed on a day that is none': 'terms "T" agreed on ‹date-impossible›2026-13-01‹/›',
  'two totals': 'budget "B" {\n    total 3k EUR\n    total ‹said-twice›4k EUR‹/›\n  }',
  'a budget in days': 'budget "B" { total ‹unit-mismatch›3 days‹/› }',
  'a budget line in a share, from a person': 'budget "B" { line "L" ‹unit-mismatch›5 %‹/› from ‹name-kind›ana‹/› }',
  'a budget owned by a partner': 'budget "B" { owner ‹name-kind›flow‹/› }',
  'a reinvestment in business weeks': 'reinvest ‹unit-mismatch›5 business weeks‹/› in "Tests"',
  'a venture with two boards': 'forum f "F" { members ana }\n  venture "V" {\n    board f\n    board ‹said-twice›f‹/›\n  }',
  'a board that is a person': 'venture "V" { board ‹name-kind›ana‹/› }',
  'people agreed upon twice': 'talent { hiring "A" }\n  ‹said-twice›talent { alumni "B" }‹/›',
};

for (const [name, statement] of Object.entries(errors)) {
  test(name, () => {
    const { text, marks } = marked(
      `charter x "X" {\n  partner hospital "Hospital"\n  partner flow "Flowlytics"\n  person ana "Ana" of hospital\n  metric wait "Wait" in minutes\n  ${statement}\n}\n`,
    );
    expect(findingsOf(text)).toEqual(marks);
  });
}
