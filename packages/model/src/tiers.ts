import type { Charter } from './charter.ts';
import type { Ref } from './element.ts';
import type { Forum } from './forums.ts';
import { type Membership, membership } from './membership.ts';
import type { Tier } from './parties.ts';

/** From the top down. */
export const tiers: readonly Tier[] = ['executive', 'operating', 'working'];

/** In which forums everybody sits, by person; only forums that name their tier. */
export function seatsByPerson(charter: Charter, who: Membership = membership(charter)): ReadonlyMap<Ref, readonly Forum[]> {
  const seats = new Map<Ref, Forum[]>();
  for (const forum of charter.forums) {
    if (forum.tier === undefined) continue;
    for (const person of who.people(forum.id)) seats.set(person, [...(seats.get(person) ?? []), forum]);
  }
  return seats;
}

/** The tier of whoever decides: a forum's, a person's or a role's. */
export function tierOf({ forums, people, roles }: Charter, decider: Ref): Tier | undefined {
  return [...forums, ...people, ...roles].find(({ id }) => id === decider)?.tier;
}
