import { incentiveConflicts } from '@charter/model/influence.ts';
import { describe, expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

const metrics = `
  metric live "Live in time" in percent { higher is better }
  metric wait "Wait" in minutes { lower is better }
  metric licences "Licences" in EUR { hurts live }
  metric calls "Early calls" in calls { higher is better  helps live }
  metric errors "Errors" in errors { lower is better  helps wait  hurts calls }
  outcome in-time "In time" { measure live to 75 % by 2026-07-03 }
  outcome faster "Faster" { measure wait from 50 minutes to 40 minutes by 2026-07-03 }
`;

/** The paths of the conflicts of an incentive with these rewards: each metric with + where it gets better, - where it gets worse. */
function paths(rewards: string): string[] {
  const { charters, findings } = lowerText(`charter c "C" { ${metrics} incentive bonus "Bonus" { ${rewards} } }`);
  expect(findings).toEqual([]);
  return charters.flatMap((charter) =>
    incentiveConflicts(charter).map(
      ({ path, outcome }) =>
        `${path.map(({ metric, effect }) => `${effect === 'better' ? '+' : '-'}${metric.id}`).join(' ')} > ${outcome.id}`,
    ),
  );
}

describe('a reward works against an outcome', () => {
  test.each([
    ['where it hurts the metric of the outcome', 'rewards more licences', ['+licences -live > in-time']],
    ['over several metrics', 'rewards less errors', ['+errors -calls -live > in-time']],
    ['where it asks for the wrong way of the metric itself', 'rewards more wait', ['-wait > faster']],
    ['where it asks for less of what helps', 'rewards less calls', ['-calls -live > in-time']],
    ['for each of the rewards', 'rewards more licences  rewards more errors', ['+licences -live > in-time', '-errors -wait > faster']],
  ])('%s', (_, rewards, expected) => {
    expect(paths(rewards)).toEqual(expected);
  });
});

describe('a reward is no conflict', () => {
  test.each([
    ['for less of what is better low', 'rewards less wait'],
    ['for more of what is better high', 'rewards more live'],
    ['for what helps', 'rewards more calls'],
    ['for less of what hurts', 'rewards less licences  rewards more live'],
    ['where what it harms is rewarded too', 'rewards more licences  rewards more live'],
  ])('%s', (_, rewards) => {
    expect(paths(rewards)).toEqual([]);
  });
});
