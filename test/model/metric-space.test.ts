import type { Charter } from '@charter/model/charter.ts';
import { impossibleAlternatives, isAlwaysTrue, metricGaps, metricOverlap } from '@charter/model/metric-space.ts';
import { targetsImplied } from '@charter/model/minimum-win-strength.ts';
import { describe, expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

const metrics = `
  metric wait "Wait" in minutes { lower is better  ranges from 0 to 600 minutes }
  metric swing "Swing" in points { baseline -2 }
  metric part "Part" in percent
  metric guests "Guests" in guests
  metric cost "Cost" in EUR
  outcome faster "Faster" { measure wait to 40 minutes by 2026-07-03 }
`;

function charterWith(statements: string): Charter {
  const { charters, findings } = lowerText(`charter c "C" { ${metrics} ${statements} }`);
  expect(findings).toEqual([]);
  const [charter] = charters;
  if (charter === undefined) throw new Error('There is no charter.');
  return charter;
}

/** A charter, and the conditions of verdicts that hold in these cases. */
function cases(...conditions: string[]) {
  const charter = charterWith(`experiment e "E" { ${conditions.map((one) => `iterate when ${one}`).join(' ')} }`);
  return { charter, conditions: charter.experiments.flatMap(({ verdicts }) => verdicts.flatMap(({ condition }) => condition ?? [])) };
}

describe('values that no condition covers', () => {
  test.each([
    ['in between', ['wait <= 46', 'wait > 49'], 'wait > 46 and wait <= 49'],
    ['below', ['wait > 49'], 'wait <= 49'],
    ['below, where nothing changes', ['wait > 49 or wait rises by 5'], 'wait <= 49'],
    ['anywhere, where nothing changes', ['wait rises by 5', 'wait falls by 5'], undefined],
    ['up to the end of the range', ['wait < 600'], 'wait = 600'],
    ['below 0, where it has been there', ['swing >= 0'], 'swing < 0'],
    ['of measured things between whole numbers', ['swing <= 3', 'swing >= 4'], 'swing > 3 and swing < 4'],
    ['of one metric for some values of another', ['wait <= 46 or cost > 900', 'wait > 49'], 'wait > 46 and wait <= 49 and cost <= 900'],
  ])('%s', (_, said, expected) => {
    const { charter, conditions } = cases(...said);
    expect(metricGaps(charter, conditions).map(({ condition }) => condition)).toContain(expected);
  });

  test.each([
    ['whole numbers of what is counted', ['guests <= 3', 'guests >= 4']],
    ['shares up to 100 %', ['part between 0 and 50', 'part > 50 and part <= 100']],
    ['the whole range', ['wait between 0 and 600']],
  ])('none with %s', (_, said) => {
    const { charter, conditions } = cases(...said);
    expect(metricGaps(charter, conditions)).toEqual([]);
  });
});

describe('two conditions', () => {
  const overlap = (...said: [string, string]) => {
    const { charter, conditions } = cases(...said);
    const [left, right] = conditions;
    if (left === undefined || right === undefined) throw new Error('There are not two conditions.');
    return metricOverlap(charter, left, right)?.map(({ value }) => value);
  };

  test.each([
    ['meet', 'wait <= 46', 'wait > 40 for 2 weeks', [{ kind: 'duration', amount: '41', unit: 'minute' }]],
    ['meet at a bound', 'guests <= 3', 'guests >= 3', [{ kind: 'quantity', amount: '3', unit: 'guests' }]],
  ] as const)('%s', (_, left, right, expected) => {
    expect(overlap(left, right)).toEqual(expected);
  });

  test.each([
    ['keep apart', 'wait <= 46', 'wait > 46'],
    ['speak of different metrics', 'wait <= 46', 'cost > 900'],
    ['speak of a change', 'wait <= 46', 'wait rises by 5'],
  ])('%s', (_, left, right) => {
    expect(overlap(left, right)).toBeUndefined();
  });
});

describe('a condition', () => {
  test.each([
    ['can never hold', 'wait > 52 and wait < 40 or cost > 5', 1, false],
    ['can never hold within the range', 'wait > 600', 1, false],
    ['always holds', 'wait > 40 or wait < 52', 0, true],
    ['always holds within the range', 'wait >= 0', 0, true],
    ['may hold or not', 'wait > 52', 0, false],
    ['may hold or not, as nobody knows of a change', 'wait rises by 5 or wait falls by 5', 0, false],
  ])('%s', (_, said, impossible, always) => {
    const { charter, conditions } = cases(said);
    const [condition] = conditions;
    if (condition === undefined) throw new Error('There is no condition.');
    expect(impossibleAlternatives(charter, condition)).toHaveLength(impossible);
    expect(isAlwaysTrue(charter, condition)).toBe(always);
  });
});

test.each([
  ['wait <= 46', false],
  ['wait <= 40', true],
  ['wait <= 38 or wait between 20 and 30', true],
  ['wait <= 38 or cost < 5', false],
  ['wait <= 38 and cost < 5', true],
  ['cost < 5', false],
])('a win with %s implies the target: %s', (said, expected) => {
  const charter = charterWith(`minimum credible win first "First" { measure ${said} }`);
  const tests = charter.minimumWins.flatMap((win) => win.tests);
  expect(tests.flatMap((one) => targetsImplied(charter, one, charter.outcomes)).length > 0).toBe(expected);
});
