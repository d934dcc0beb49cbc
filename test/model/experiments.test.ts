import { lastDayOfRun } from '@charter/model/last-day-of-run.ts';
import { sumsByCurrency } from '@charter/model/money-sum.ts';
import { rungsBelow } from '@charter/model/rungs-below.ts';
import { money } from '@charter/model/value/money.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

const { charters } = lowerText(`charter w "W" {
  ladder { rung sketch rung shift rung ward }
  experiment a "A" { runs from 2026-02-02 for 2 weeks }
  experiment b "B" { runs from 2026-02-02 to 2026-02-20 }
  experiment c "C" { runs for 2 weeks }
}`);
const [charter] = charters;
if (charter === undefined) throw new Error('There is no charter.');

test.each([
  ['sketch', []],
  ['ward', ['sketch', 'shift']],
  ['ab-test', ['paper', 'prototype']],
  ['unknown', []],
])('the rungs below %s', (rung, below) => {
  expect(rungsBelow(charter, rung)).toEqual(below);
});

test('an experiment of two weeks ends on the day before the third begins; without a first day it ends on none', () => {
  expect(charter.experiments.map(lastDayOfRun)).toEqual(['2026-02-15', '2026-02-20', undefined]);
});

test('money is added up by currency', () => {
  const sums = sumsByCurrency([money('20', 'EUR'), money('5', 'USD'), money('0.5', 'EUR')]);
  expect([...sums.values()]).toEqual([money('20.5', 'EUR'), money('5', 'USD')]);
});
