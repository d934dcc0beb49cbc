import type { Ref } from './element.ts';
import type { Forum } from './forums.ts';
import type { Membership } from './membership.ts';
import { compareDecimals, type Decimal, divideDecimals, multiplyDecimals } from './value/decimal.ts';

/** What it takes for a forum to be able to decide. */
export interface Presence {
  /** How many people there are. */
  readonly members: number;
  /** How many of them have to be there. */
  readonly needed: number;
  /** As many partners as can stay away at once while it is met: those with the fewest people there first. */
  readonly missable: readonly Ref[];
}

/** Who can be missing where a forum decides; without a quorum one person is enough. */
export function presence(forum: Forum, who: Membership): Presence {
  const people = who.people(forum.id);
  const seats = new Map<Ref, number>();
  for (const person of people) {
    const partner = who.partnerOf(person);
    if (partner !== undefined) seats.set(partner, (seats.get(partner) ?? 0) + 1);
  }
  const needed = forum.quorum === undefined ? Math.min(1, people.length) : neededOf(forum.quorum.size, people.length);
  if (forum.quorum?.everyPartner === true) return { members: people.length, needed: seats.size, missable: [] };
  let left = people.length;
  const missable: Ref[] = [];
  for (const [partner, count] of [...seats].sort(([, a], [, b]) => a - b)) {
    if (left - count < needed || missable.length === seats.size - 1) break;
    left -= count;
    missable.push(partner);
  }
  return { members: people.length, needed, missable };
}

function neededOf(size: NonNullable<Forum['quorum']>['size'], members: number): number {
  if (size === undefined) return members;
  if (size.kind === 'quantity') return wholeAbove(size.amount);
  return wholeAbove(divideDecimals(multiplyDecimals(size.percent, String(members)), '100', 'ceiling'));
}

/** Nobody counts to more than a thousand heads; what is larger is met by nobody anyway. */
function wholeAbove(amount: Decimal): number {
  return compareDecimals(amount, '1000') === 1 ? 1000 : Math.ceil(Number(amount));
}
