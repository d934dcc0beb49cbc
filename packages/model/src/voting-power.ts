import type { Ref } from './element.ts';
import type { Forum, VotingRule } from './forums.ts';
import type { Membership } from './membership.ts';
import { addDecimals, compareDecimals, type Decimal, multiplyDecimals, subtractDecimals, sumDecimals } from './value/decimal.ts';

export interface Voter {
  readonly id: Ref;
  readonly votes: Decimal;
}

/** How much the votes of each are worth. */
export interface VotingPower {
  readonly total: Decimal;
  /** For each voter, in how many groups of the others its vote turns a no into a yes (the count behind the Banzhaf index). */
  readonly swings: ReadonlyMap<Ref, bigint>;
  /** Whoever gets its way alone, and against all others together. */
  readonly dictator?: Ref;
  /** Whose vote never changes anything. */
  readonly dummies: readonly Ref[];
  /** Without whom nothing passes. */
  readonly blockers: readonly Ref[];
  /** Those on one side of a vote that ends even, where votes are counted by majority and that can happen. */
  readonly tie?: readonly Ref[];
}

/** Who votes in a forum: the partners that have been given votes, or where none have, its people with one vote each. */
export function votersOf(forum: Forum, who: Membership): readonly Voter[] {
  if (forum.votes.length > 0) return forum.votes.map(({ partner, votes }) => ({ id: partner, votes }));
  return who.people(forum.id).map((id) => ({ id, votes: '1' }));
}

/** Past so many different sums of votes the answer is not worth the wait. */
const mostSums = 4096;

/**
 * Counts what votes are worth under a voting rule; those with a veto have to be for it. Undefined where votes decide nothing
 * (the chair does), where there are none, and where there are too many different sums of votes to count.
 */
export function votingPower(voters: readonly Voter[], rule: VotingRule, vetoes: ReadonlySet<Ref> = new Set()): VotingPower | undefined {
  const total = sumDecimals(voters.map(({ votes }) => votes));
  if (rule === 'chair' || total === '0') return undefined;
  const passes = test(rule, total);
  const swings = new Map<Ref, bigint>();
  for (const voter of voters) {
    const count = swingsOf(voter, voters, passes, vetoes);
    if (count === undefined) return undefined;
    swings.set(voter.id, count);
  }
  const without = (voter: Voter) => subtractDecimals(total, voter.votes);
  const blockers = voters.filter((voter) => vetoes.has(voter.id) || !passes(without(voter)));
  const dictator = blockers.find((voter) => passes(voter.votes) && [...vetoes].every((id) => id === voter.id));
  const tie = rule === 'majority' ? evenSplit(voters, total) : undefined;
  return {
    total,
    swings,
    dummies: voters.filter(({ id }) => swings.get(id) === 0n).map(({ id }) => id),
    blockers: blockers.map(({ id }) => id),
    ...(dictator === undefined ? {} : { dictator: dictator.id }),
    ...(tie === undefined ? {} : { tie }),
  };
}

/** Whether so many votes are enough. */
function test(rule: VotingRule, total: Decimal): (votes: Decimal) => boolean {
  if (rule === 'majority') return (votes) => compareDecimals(multiplyDecimals(votes, '2'), total) > 0;
  if (rule === 'two-thirds') return (votes) => compareDecimals(multiplyDecimals(votes, '3'), multiplyDecimals(total, '2')) >= 0;
  return (votes) => compareDecimals(votes, total) === 0;
}

function swingsOf(
  voter: Voter,
  voters: readonly Voter[],
  passes: (votes: Decimal) => boolean,
  vetoes: ReadonlySet<Ref>,
): bigint | undefined {
  const others = voters.filter(({ id }) => id !== voter.id);
  const needed = sumDecimals(others.filter(({ id }) => vetoes.has(id)).map(({ votes }) => votes));
  const sums = sumsOf(others.filter(({ id }) => !vetoes.has(id)));
  if (sums === undefined) return undefined;
  let count = 0n;
  for (const [sum, { ways }] of sums) {
    const withoutVoter = addDecimals(needed, sum);
    const loses = vetoes.has(voter.id) || !passes(withoutVoter);
    if (loses && passes(addDecimals(withoutVoter, voter.votes))) count += ways;
  }
  return count;
}

interface Sum {
  readonly ways: bigint;
  /** One of the groups that have this many votes together. */
  readonly group: readonly Ref[];
}

function sumsOf(voters: readonly Voter[]): ReadonlyMap<Decimal, Sum> | undefined {
  let sums = new Map<Decimal, Sum>([['0', { ways: 1n, group: [] }]]);
  for (const { id, votes } of voters) {
    const next = new Map(sums);
    for (const [sum, { ways, group }] of sums) {
      const more = addDecimals(sum, votes);
      const known = next.get(more);
      next.set(more, known === undefined ? { ways, group: [...group, id] } : { ways: known.ways + ways, group: known.group });
    }
    if (next.size > mostSums) return undefined;
    sums = next;
  }
  return sums;
}

function evenSplit(voters: readonly Voter[], total: Decimal): readonly Ref[] | undefined {
  const half = multiplyDecimals(total, '0.5');
  return sumsOf(voters.filter(({ votes }) => votes !== '0'))?.get(half)?.group;
}
