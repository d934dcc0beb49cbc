import type { Charter } from './charter.ts';
import type { Declared, Ref } from './element.ts';

/** Who stands behind a name: the people in it, and the partners they are of. */
export interface Membership {
  /** The people behind a person, a role, a group or a forum, in the order of the charter; none behind a partner or somebody from outside. */
  people(ref: Ref): readonly Ref[];
  /** The partners of these people, or the partner itself. */
  partners(ref: Ref): readonly Ref[];
  partnerOf(person: Ref): Ref | undefined;
  /** What it is called on the page; the short name where nothing is declared under it. */
  title(ref: Ref): string;
}

const known = new WeakMap<Charter, Membership>();

/** Looks up who belongs to what. Reckoned once for a charter, as nearly everything that is asked of it asks for that. */
export function membership(charter: Charter): Membership {
  const reckoned = known.get(charter) ?? membershipOf(charter);
  known.set(charter, reckoned);
  return reckoned;
}

function membershipOf(charter: Charter): Membership {
  const { partners, people, roles, groups, contributors, forums, meetings, decisions } = charter;
  const titles = titlesOf(partners, people, roles, groups, contributors, forums, meetings, decisions);
  const members = new Map<Ref, readonly Ref[]>([
    ...roles.map(({ id, heldBy }) => [id, heldBy] as const),
    ...groups.map(({ id, representedBy }) => [id, representedBy] as const),
    ...forums.map((forum) => [forum.id, [...forum.members, ...(forum.chair === undefined ? [] : [forum.chair])]] as const),
  ]);
  const partnerOfPerson = new Map(people.map(({ id, partner }) => [id, partner]));
  const partnerIds = new Set(partners.map(({ id }) => id));
  const sharedBy = new Map(roles.map((role) => [role.id, role.sharedBy]));

  const peopleOf = once((ref: Ref): readonly Ref[] => [...new Set(peopleBehind(ref, members, partnerOfPerson, new Set()))]);
  const partnersOf = once((ref: Ref): readonly Ref[] => {
    if (partnerIds.has(ref)) return [ref];
    const ofPeople = peopleOf(ref).flatMap((person) => partnerOfPerson.get(person) ?? []);
    return [...new Set([...ofPeople, ...(sharedBy.get(ref) ?? [])])];
  });
  return {
    people: peopleOf,
    partners: partnersOf,
    partnerOf: (person) => partnerOfPerson.get(person),
    title: (ref) => titles.get(ref) ?? ref,
  };
}

/** The same answers, each found out once. */
function once<A>(find: (ref: Ref) => A): (ref: Ref) => A {
  const found = new Map<Ref, A>();
  return (ref) => {
    const answer = found.get(ref) ?? find(ref);
    found.set(ref, answer);
    return answer;
  };
}

function titlesOf(...kinds: readonly (readonly Declared[])[]): ReadonlyMap<Ref, string> {
  return new Map(kinds.flat().map(({ id, title }) => [id, title]));
}

function peopleBehind(ref: Ref, members: ReadonlyMap<Ref, readonly Ref[]>, people: ReadonlyMap<Ref, unknown>, seen: Set<Ref>): Ref[] {
  // A group may be represented by a role that speaks for the group.
  if (seen.has(ref)) return [];
  seen.add(ref);
  if (people.has(ref)) return [ref];
  return (members.get(ref) ?? []).flatMap((member) => peopleBehind(member, members, people, seen));
}
