import type { Charter } from './charter.ts';
import type { Ref } from './element.ts';
import { type Membership, membership } from './membership.ts';
import type { Tier } from './parties.ts';

/** Two people of different partners who meet, and on which tiers. */
export interface Contact {
  readonly people: readonly [Ref, Ref];
  readonly tiers: ReadonlySet<Tier>;
}

/** Who is in contact with whom across partners: through forums, meetings and workstreams, and through those they stand in for. */
export function contactGraph(charter: Charter, who: Membership = membership(charter)): readonly Contact[] {
  const tierOf = new Map(charter.people.map(({ id, tier }) => [id, tier]));
  const contacts = new Map<string, { people: [Ref, Ref]; tiers: Set<Tier> }>();
  for (const { people, tier } of gatherings(charter, who)) {
    for (const [index, one] of people.entries()) {
      for (const other of people.slice(index + 1)) {
        if (!ofTwoPartners(one, other, who)) continue;
        const [first, second]: [Ref, Ref] = one < other ? [one, other] : [other, one];
        const key = `${first} ${second}`;
        const contact = contacts.get(key) ?? { people: [first, second], tiers: new Set<Tier>() };
        const common = tier ?? (tierOf.get(one) === tierOf.get(other) ? tierOf.get(one) : undefined);
        if (common !== undefined) contact.tiers.add(common);
        contacts.set(key, contact);
      }
    }
  }
  return [...contacts.values()];
}

function ofTwoPartners(one: Ref, other: Ref, who: Membership): boolean {
  const partner = who.partnerOf(one);
  const another = who.partnerOf(other);
  return partner !== undefined && another !== undefined && partner !== another;
}

/** Where people meet: a forum, a meeting or a workstream, with those who stand in. */
export interface Gathering {
  readonly id: Ref;
  readonly people: readonly Ref[];
  /** Those of them who are there only when somebody else is not. */
  readonly standIns: readonly Ref[];
  readonly tier?: Tier | undefined;
}

/** All forums, meetings and workstreams, in this order. */
export function gatherings({ forums, meetings, workstreams, people }: Charter, who: Membership): readonly Gathering[] {
  const deputies = new Map(people.map((person) => [person.id, person.deputies]));
  const meeting = (refs: readonly Ref[]): Pick<Gathering, 'people' | 'standIns'> => {
    const there = new Set(refs.flatMap((ref) => who.people(ref)));
    const people = [...new Set([...there, ...[...there].flatMap((person) => deputies.get(person) ?? [])])];
    return { people, standIns: people.filter((person) => !there.has(person)) };
  };
  return [
    ...forums.map(({ id, tier }) => ({ id, ...meeting([id]), tier })),
    ...meetings.map(({ id, attendees, owner }) => ({ id, ...meeting([...attendees, ...(owner === undefined ? [] : [owner])]) })),
    ...workstreams.map(({ id, leads, raciTables }) => ({
      id,
      ...meeting([...leads, ...raciTables.flatMap(({ columns }) => columns)]),
      tier: 'working' as const,
    })),
  ];
}

/** The most contacts that can be picked so that nobody is in two of them, among those that link the people of `side` to others. */
export function independentContacts(contacts: readonly Contact[], side: (person: Ref) => boolean): number {
  const linked = new Map<Ref, Ref[]>();
  for (const { people } of contacts) {
    for (const [one, other] of [people, [people[1], people[0]] as const]) {
      if (side(one) && !side(other)) linked.set(one, [...(linked.get(one) ?? []), other]);
    }
  }
  const partner = new Map<Ref, Ref>();
  const place = (person: Ref, tried: Set<Ref>): boolean =>
    (linked.get(person) ?? []).some((other) => {
      if (tried.has(other)) return false;
      tried.add(other);
      const taken = partner.get(other);
      if (taken !== undefined && !place(taken, tried)) return false;
      partner.set(other, person);
      return true;
    });
  return [...linked.keys()].filter((person) => place(person, new Set())).length;
}

/** The people in every one of the contacts: if one of them leaves, none is left. */
export function inEvery(contacts: readonly Contact[]): readonly Ref[] {
  const [first, ...rest] = contacts;
  if (first === undefined) return [];
  return first.people.filter((person) => rest.every(({ people }) => people.includes(person)));
}
