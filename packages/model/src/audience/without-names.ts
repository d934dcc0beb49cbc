import type { Charter } from '../charter.ts';
import type { Ref } from '../element.ts';
import type { Person } from '../parties.ts';

/** The properties by which one thing refers to others; `test/model/audience.test.ts` holds them against the schema. */
export const referringProperties: ReadonlySet<string> = new Set(
  (
    'about acceptedBy accountable actors affects allianceManager asset at attendees board by chair charter column columns consulted decidedBy deciders decision ' +
    'decisions delivers dependsOn deputies edge experiment facilitator forum forums from fundedBy heldAt heldBy helps hurts id keepers keptBy leads left ' +
    'members metric metrics of openTo operatedBy outcomes owner owners paidTo partner partners person pivot proves record representedBy requires resolves ' +
    'retro reverses right risk rituals serves sharedBy signals sites sponsor steward subject supersedes supports testedBy tests things through tieBrokenBy ' +
    'to towards uses verifiedBy with workstream'
  ).split(' '),
);

/**
 * A charter in which people, and those who help from outside, stand for what they do and not by their names: their short names, which tell who they
 * are as well, become numbers.
 */
export function withoutNames(charter: Charter): Charter {
  const numbers = new Map([
    ...charter.people.map(({ id }, index) => [id, `person-${index + 1}`] as const),
    ...charter.contributors.map(({ id }, index) => [id, `contributor-${index + 1}`] as const),
  ]);
  const houses = new Map(charter.partners.map(({ id, title }) => [id, title]));
  const people = charter.people.map((person) => ({ ...person, title: standingOf(person, houses) }));
  const contributors = charter.contributors.map((one) => ({ ...one, title: one.does[0]?.text ?? NOBODY }));
  return renamed({ ...charter, people, contributors }, numbers) as Charter;
}

/** What stands for somebody of whom nothing else is said. */
const NOBODY = '…';

function standingOf({ job, partner }: Person, houses: ReadonlyMap<Ref, string>): string {
  return job ?? (partner === undefined ? undefined : houses.get(partner)) ?? NOBODY;
}

function renamed<T>(value: T, numbers: ReadonlyMap<Ref, string>, property = ''): unknown {
  if (typeof value === 'string') return referringProperties.has(property) ? (numbers.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, numbers, property));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === 'origin' ? part : renamed(part, numbers, name)]));
}
