import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('everything one can say about rights is in the model', async () => {
  const rights = golden(snippet('rights'), ['assets', 'ipModels', 'publishing', 'dataAccess', 'confidentiality']);
  await expect(rights).toMatchFileSnapshot('goldens/rights.json');
});

const errors: Readonly<Record<string, string>> = {
  'two kinds of one asset': 'asset a "A" { kind model kind ‹said-twice›brand‹/› }',
  'an asset owned by a person': 'asset a "A" { owned by flow 60 %, ‹name-kind›ana‹/› 40 % }',
  'an owner with an amount of money': 'asset a "A" { owned by flow ‹unit-mismatch›60 EUR‹/› }',
  'an asset kept by a partner and run by nobody known': 'asset a "A" { kept by ‹name-kind›flow‹/› operated by ‹name-unknown›flwo‹/› }',
  'a right of nobody known': 'asset a "A" { use by flow, ‹name-unknown›flwo‹/› }',
  'a model agreed on a day that is none': 'ip joint agreed on ‹date-impossible›2026-02-29‹/›',
  'publishing agreed twice': 'publishing { rule "A" }\n  ‹said-twice›publishing { rule "B" }‹/›',
  'a review in money and two embargoes':
    'publishing {\n    review ‹unit-mismatch›3 EUR‹/›\n    embargo 2 weeks\n    embargo ‹said-twice›3 weeks‹/›\n  }',
  'publishing decided by a metric': 'publishing { decided by ‹name-kind›wait‹/› agreed on ‹date-impossible›2026-00-10‹/› }',
  'data for a person from nobody known': 'data access d "D" { to ‹name-kind›ana‹/› from ‹name-unknown›flwo‹/› steward ‹name-kind›flow‹/› }',
  'data that ends before it is ready': 'data access d "D" { ‹range-impossible›until 2026-03-01‹/› ready on 2026-04-01 }',
  'data until a sum after the exit': 'data access d "D" { until ‹unit-mismatch›3 EUR‹/› after exit }',
  'data with two ends': 'data access d "D" {\n    until 2026-03-01\n    ‹said-twice›until 3 days after exit‹/›\n  }',
  'data for two purposes': 'data access d "D" {\n    for "A"\n    for ‹said-twice›"B"‹/›\n  }',
  'confidential for a share': 'confidential "C" for ‹unit-mismatch›5 %‹/›',
};

for (const [name, statement] of Object.entries(errors)) {
  test(name, () => {
    const { text, marks } = marked(
      `charter x "X" {\n  partner hospital "Hospital"\n  partner flow "Flowlytics"\n  person ana "Ana" of hospital\n  metric wait "Wait" in minutes\n  ${statement}\n}\n`,
    );
    expect(findingsOf(text)).toEqual(marks);
  });
}
