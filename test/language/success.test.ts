import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('every statement is in the model', async () => {
  const properties = ['metrics', 'outcomes', 'minimumWins', 'jointMeasures', 'incentives'] as const;
  await expect(golden(snippet('success'), properties)).toMatchFileSnapshot('goldens/success.json');
});

const snippets: Readonly<Record<string, string>> = {
  'a metric':
    'charter x "X" {\n  metric m "M" in minutes {\n    source "a" of ‹name-unknown›p‹/›\n    ‹said-twice›source "b"‹/›\n    measured weekly by ‹name-unknown›ana‹/›\n    baseline ‹unit-mismatch›20k EUR‹/›\n    baseline 4 on ‹date-impossible›2026-02-30‹/›\n    ranges from ‹range-impossible›60‹/› to 5\n    helps ‹name-unknown›n‹/›\n    hurts ‹name-unknown›n‹/›\n  }\n}\n',
  'an outcome':
    'charter x "X" {\n  metric m "M" in minutes\n  outcome o "O" {\n    owner ‹name-kind›m‹/›\n    measure m from ‹unit-mismatch›3 EUR‹/› to ‹unit-mismatch›4 %‹/› by ‹date-impossible›2026-02-30‹/›\n    measure ‹name-unknown›n‹/› to 4\n    signal ‹name-kind›o‹/›\n    serves ‹name-unknown›g‹/›\n  }\n}\n',
  'a minimum credible win':
    'charter x "X" {\n  metric m "M" in minutes\n  minimum credible win w {\n    measure ‹name-unknown›n‹/› < 4 by 2026-01-05\n    measure m between ‹range-impossible›5‹/› and 4 by ‹date-impossible›2026-02-30‹/›\n    measure m > ‹unit-mismatch›4 EUR‹/›\n    owner ‹name-unknown›ana‹/›\n    proves ‹name-kind›m‹/›\n  }\n}\n',
  'joint measures and incentives':
    'charter x "X" {\n  metric m "M" in minutes\n  joint measure ‹name-unknown›n‹/› owned by ‹name-kind›m‹/›\n  incentive i "I" of ‹name-unknown›p‹/› {\n    rewards less ‹name-unknown›n‹/›\n    share ‹unit-mismatch›3 days‹/›\n    verified by ‹name-unknown›p‹/›\n    serves ‹name-kind›m‹/›\n  }\n}\n',
};

test.each(Object.entries(snippets))('%s', (_, written) => {
  const { text, marks } = marked(written);
  expect(findingsOf(text)).toEqual(marks);
});
