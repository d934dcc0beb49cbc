import { startingValue } from '@charter/model/starting-value.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

test.each([
  ['as the target says', 'baseline 60 on 2025-12-01', 'from 50', '50 minutes'],
  ['the latest baseline, whatever the order', 'baseline 55 on 2026-01-01 baseline 60 on 2025-12-01', '', '55 minutes'],
  ['nowhere', '', '', undefined],
])('a target starts %s', (_name, baselines, from, expected) => {
  const { charters } = lowerText(`charter w "W" {
    metric wait "Wait" in minutes { ${baselines} }
    outcome faster "Faster" { measure wait ${from} to 40 by 2026-04-05 }
  }`);
  const [charter] = charters;
  const target = charter?.outcomes[0]?.targets[0];
  const value = charter && target && startingValue(charter, target);
  expect(value && describeValue(value)).toBe(expected);
});
