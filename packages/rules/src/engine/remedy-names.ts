import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import { workingDayIn } from '@charter/model/term.ts';

/** What a remedy may name, or on which day of the term, without knowing the charter, as `$person`, and the name it has on the page of a rule. */
export const sampleNames = {
  person: 'ana',
  'other-person': 'ben',
  forum: 'steering',
  meeting: 'look-back',
  partner: 'riverside',
  'other-partner': 'flow',
  outcome: 'safer',
  'other-outcome': 'faster',
  metric: 'wait',
  'first-day': '2026-01-12',
  'half-way': '2026-06-29',
  'late-day': '2026-11-16',
  'last-day': '2026-12-18',
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
  return remedy.replaceAll(wanted, (_, what: Wanted) => (isDay(what) ? dayOf(what, charter) : find[what](charter)) ?? '…');
}

/** A remedy as it stands on the page of a rule. */
export function remedyWithSamples(remedy: string): string {
  return remedy.replaceAll(wanted, (_, what: Wanted) => sampleNames[what]);
}

/** How far into the term a day lies. */
const partOfTerm = { 'first-day': 0, 'half-way': 0.5, 'late-day': 0.75, 'last-day': 1 } as const;

type WantedDay = keyof typeof partOfTerm;

function isDay(what: Wanted): what is WantedDay {
  return what in partOfTerm;
}

/** A day of the term; where none is known, one that shows how a day is written. */
function dayOf(what: WantedDay, { term }: Charter): string {
  return (term && workingDayIn(term, partOfTerm[what])) ?? sampleNames[what];
}

/** The first that fits, and for the other one of the other side. */
const find: Readonly<Record<Exclude<Wanted, WantedDay>, (charter: Charter) => Ref | undefined>> = {
  person: ({ people }) => people[0]?.id,
  'other-person': ({ people: [first, ...others] }) => (others.find(({ partner }) => partner !== first?.partner) ?? others[0])?.id,
  forum: ({ forums }) => (forums.find(({ tier }) => tier === 'executive') ?? forums[0])?.id,
  partner: ({ partners }) => partners[0]?.id,
  'other-partner': ({ partners }) => partners[1]?.id,
  outcome: ({ outcomes }) => outcomes[0]?.id,
  'other-outcome': ({ outcomes }) => outcomes[1]?.id,
  metric: ({ metrics }) => metrics[0]?.id,
  meeting: ({ meetings }) => meetings[0]?.id,
};
