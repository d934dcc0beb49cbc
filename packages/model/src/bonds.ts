import type { Charter } from './charter.ts';
import { type Contact, contactGraph, type Gathering, gatherings, inEvery } from './contact-graph.ts';
import type { Ref } from './element.ts';
import { membership } from './membership.ts';
import type { Partner } from './parties.ts';

/** Two partners, and what there is between their people. */
export interface Bond {
  readonly partners: readonly [Partner, Partner];
  readonly contacts: readonly Contact[];
  /** Where they meet. */
  readonly gatherings: readonly Gathering[];
  /** The people on each of whom all contact hangs. */
  readonly hangsOn: readonly Ref[];
}

/** Each two partners in the order of the charter, whether they are in contact or not. */
export function bonds(charter: Charter): readonly Bond[] {
  const who = membership(charter);
  const contacts = contactGraph(charter, who);
  const places = gatherings(charter, who);
  return charter.partners.flatMap((one, index) =>
    charter.partners.slice(index + 1).map((other): Bond => {
      const joins = (people: readonly Ref[]) => [one, other].every(({ id }) => people.some((person) => who.partnerOf(person) === id));
      const between = contacts.filter(({ people }) => joins(people));
      return {
        partners: [one, other],
        contacts: between,
        gatherings: places.filter(({ people }) => joins(people)),
        hangsOn: inEvery(between),
      };
    }),
  );
}
