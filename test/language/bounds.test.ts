import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('every statement is in the model', async () => {
  const properties = [
    'inScope',
    'outOfScope',
    'weWill',
    'weWillNot',
    'constraints',
    'redLines',
    'rankings',
    'carveOuts',
    'stabilisation',
    'coreCapabilities',
    'flexible',
    'fixed',
    'readiness',
    'selection',
    'stages',
    'phases',
  ] as const;
  await expect(golden(snippet('bounds'), properties)).toMatchFileSnapshot('goldens/bounds.json');
});

const snippets: Readonly<Record<string, string>> = {
  'what may be said once is said twice':
    'charter x "X" {\n  stable by 2026-05-01\n  ‹said-twice›stable by 2026-06-01‹/›\n  readiness go\n  ‹said-twice›readiness no-go‹/›\n  selection { }\n  ‹said-twice›selection { }‹/›\n}\n',
  'a red line that leads to no decision': 'charter x "X" {\n  red line "a" leads to decision ‹name-unknown›stop‹/›\n}\n',
  'a ranking of things that are no outcomes':
    'charter x "X" {\n  metric m "M" in EUR\n  rank ‹name-kind›m‹/› before ‹name-unknown›n‹/›\n}\n',
  'a carve-out':
    'charter x "X" {\n  partner p "P"\n  carve-out c "C" {\n    owner ‹name-kind›p‹/›\n    owner ‹said-twice›p‹/›\n    funded by ‹name-unknown›q‹/›\n    budget ‹unit-mismatch›3 weeks‹/›\n  }\n}\n',
  'a phase':
    'charter x "X" {\n  phase a "A" {\n    runs from 2026-03-01 to ‹range-impossible›2026-02-01‹/›\n    ‹said-twice›runs from 2026-03-01‹/›\n    renegotiate on ‹date-impossible›2026-02-30‹/›\n    interviews managers of ‹name-unknown›p‹/›\n    delivers ‹name-unknown›d‹/›\n    budget ‹unit-mismatch›40 %‹/›\n  }\n}\n',
  'partners who are not there':
    'charter x "X" {\n  core capability "a" stays with ‹name-unknown›p‹/›\n  stage coexist according to ‹name-unknown›q‹/› on ‹date-impossible›2026-02-30‹/›\n}\n',
  'a score on a scale of another kind':
    'charter x "X" {\n  selection {\n    criterion "a" scored 4 of ‹unit-mismatch›5 EUR‹/›\n    criterion "b" scored 80 % of 100\n  }\n}\n',
  'a day that no calendar has': 'charter x "X" {\n  stable by ‹date-impossible›2026-02-30‹/›\n}\n',
};

test.each(Object.entries(snippets))('%s', (_, written) => {
  const { text, marks } = marked(written);
  expect(findingsOf(text)).toEqual(marks);
});
