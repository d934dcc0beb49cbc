import type { VotingRule } from '@charter/model/forums.ts';
import { type Voter, votingPower } from '@charter/model/voting-power.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** Voters a, b, c … with these votes. */
function voters(...votes: readonly string[]): Voter[] {
  return votes.map((own, index) => ({ id: String.fromCharCode(97 + index), votes: own }));
}

function swings(votes: readonly string[], rule: VotingRule, vetoes: readonly string[] = []): number[] {
  const power = votingPower(voters(...votes), rule, new Set(vetoes));
  return [...(power?.swings.values() ?? [])].map(Number);
}

describe('in how many groups of the others a vote turns a no into a yes', () => {
  test.each<[string[], VotingRule, number[]]>([
    [['1', '1'], 'majority', [1, 1]],
    [['1', '1', '1'], 'majority', [2, 2, 2]],
    [['2', '1'], 'majority', [2, 0]],
    [['3', '2', '2'], 'majority', [2, 2, 2]],
    [['2', '2', '1'], 'two-thirds', [2, 2, 0]],
    [['2', '2', '1', '1'], 'two-thirds', [4, 4, 2, 2]],
    [['0.5', '0.25', '0.25'], 'majority', [3, 1, 1]],
    [['1', '1', '1'], 'consensus', [1, 1, 1]],
    [['5', '1'], 'unanimity', [1, 1]],
  ])('%s by %s', (votes, rule, expected) => expect(swings(votes, rule)).toEqual(expected));

  test('a veto counts only with the others it needs', () => {
    expect(swings(['2', '1', '1'], 'majority', ['c'])).toEqual([2, 0, 2]);
  });
});

describe('who decides, who never does, and without whom nothing passes', () => {
  test.each<[string[], VotingRule, string[], object]>([
    [['2', '1'], 'majority', [], { dictator: 'a', dummies: ['b'], blockers: ['a'] }],
    [['2', '1'], 'majority', ['b'], { dummies: [], blockers: ['a', 'b'] }],
    [['2', '2', '1'], 'two-thirds', [], { dummies: ['c'], blockers: ['a', 'b'] }],
    [['2', '2', '1'], 'majority', [], { dummies: [], blockers: [] }],
    [['1', '1'], 'consent', [], { dummies: [], blockers: ['a', 'b'] }],
  ])('%s by %s, vetoes of %s', (votes, rule, vetoes, expected) => {
    const { swings: _swings, total: _total, tie: _tie, ...roles } = votingPower(voters(...votes), rule, new Set(vetoes)) ?? {};
    expect(roles).toEqual(expected);
  });
});

describe('a vote that ends even', () => {
  test.each<[string[], VotingRule, string[] | undefined]>([
    [['1', '1'], 'majority', ['a']],
    [['1', '1', '1'], 'majority', undefined],
    [['3', '2', '1'], 'majority', ['a']],
    [['4', '1', '1'], 'majority', undefined],
    [['1', '1'], 'two-thirds', undefined],
  ])('%s by %s', (votes, rule, tie) => expect(votingPower(voters(...votes), rule)?.tie).toEqual(tie));
});

test('nothing can be said where the chair decides, nobody votes, or there is too much to count', () => {
  expect(votingPower(voters('1', '1'), 'chair')).toBeUndefined();
  expect(votingPower([], 'majority')).toBeUndefined();
  expect(votingPower(voters(...Array.from({ length: 16 }, (_, power) => String(2 ** power))), 'majority')).toBeUndefined();
});

test('the counts are those of trying every group', () => {
  const some = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 }).filter((votes) => votes.some((own) => own > 0));
  fc.assert(
    fc.property(some, fc.constantFrom<VotingRule>('majority', 'two-thirds', 'consensus'), (votes, rule) => {
      expect(swings(votes.map(String), rule)).toEqual(votes.map((_, voter) => swingsByTrial(votes, voter, rule)));
    }),
  );
});

function swingsByTrial(votes: readonly number[], voter: number, rule: VotingRule): number {
  const total = votes.reduce((sum, own) => sum + own, 0);
  const passes = (sum: number) => (rule === 'majority' ? sum * 2 > total : rule === 'two-thirds' ? sum * 3 >= total * 2 : sum === total);
  let count = 0;
  for (let group = 0; group < 2 ** votes.length; group++) {
    if (group & (1 << voter)) continue;
    const sum = votes.reduce((all, own, index) => all + (group & (1 << index) ? own : 0), 0);
    if (!passes(sum) && passes(sum + (votes[voter] ?? 0))) count++;
  }
  return count;
}
