import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';

/** What a remedy may name without knowing the charter, as `$person`, and the name it has on the page of a rule. */
export const sampleNames = {
  person: 'ana',
  'other-person': 'ben',
  forum: 'steering',
  partner: 'hospital',
  'other-partner': 'flow',
  outcome: 'safer',
  'other-outcome': 'faster',
  metric: 'wait',
} as const;

type Wanted = keyof typeof sampleNames;

const wanted = new RegExp(
  `\\$(${Object.keys(sampleNames)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'g',
);

/** A remedy for the charter at hand: with names that it has, so that what is told to write means something, or `…` where it has none. */
export function remedyFor(remedy: string, charter: Charter): string {
  return remedy.replaceAll(wanted, (_, what: Wanted) => find[what](charter) ?? '…');
}

/** A remedy as it stands on the page of a rule. */
export function remedyWithSamples(remedy: string): string {
  return remedy.replaceAll(wanted, (_, what: Wanted) => sampleNames[what]);
}

/** The first that fits, and for the other one of the other side. */
const find: Readonly<Record<Wanted, (charter: Charter) => Ref | undefined>> = {
  person: ({ people }) => people[0]?.id,
  'other-person': ({ people: [first, ...others] }) => (others.find(({ partner }) => partner !== first?.partner) ?? others[0])?.id,
  forum: ({ forums }) => (forums.find(({ tier }) => tier === 'executive') ?? forums[0])?.id,
  partner: ({ partners }) => partners[0]?.id,
  'other-partner': ({ partners }) => partners[1]?.id,
  outcome: ({ outcomes }) => outcomes[0]?.id,
  'other-outcome': ({ outcomes }) => outcomes[1]?.id,
  metric: ({ metrics }) => metrics[0]?.id,
};
