import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionGap } from '@charter/rules/deciding/decision-gap.ts';
import { decisionOverlap } from '@charter/rules/deciding/decision-overlap.ts';
import { lint } from '@charter/rules/engine/lint.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import { incentiveConflict } from '@charter/rules/success/incentive-conflict.ts';
import { expect, test } from 'vitest';
import { readExample } from '../examples/examples.ts';
import { root } from '../structure/sources.ts';

/** The texts that a rule marks in an example. */
function marked(example: string, rule: unknown): string[] {
  const path = join('examples', example);
  const { charters } = readExample(path);
  return charters.flatMap((charter) =>
    lint(charter, [rule as Rule]).map(({ at }) => readFileSync(join(root, at.document), 'utf8').slice(at.start, at.end)),
  );
}

test.each([
  ['region-x-distribution/region-x.charter', ['direct-closed', 'total-revenue']],
  ['go-live-commission/before.charter', ['licences', 'billable-hours']],
  ['go-live-commission/after.charter', []],
  ['shelf-availability/shelf-availability.charter', []],
])('what people are paid for in %s', (example, expected) => {
  expect(marked(example, incentiveConflict)).toEqual(expected);
});

test('the thresholds of the quay cranes leave no case to nobody or to two', () => {
  expect(marked('scope-change-thresholds/quay-cranes.charter', decisionGap)).toEqual([]);
  expect(marked('scope-change-thresholds/quay-cranes.charter', decisionOverlap)).toEqual([]);
});
