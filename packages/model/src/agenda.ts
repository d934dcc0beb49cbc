import type { Charter } from './charter.ts';
import type { Element } from './element.ts';
import { type Span, spanOf } from './origin.ts';
import type { CalendarDate } from './value/date.ts';

/** What a day in a charter is for. */
export type DatedKind = keyof typeof collectors;

/** A day by which or on which something is to happen, and where it was written. */
export interface Dated {
  readonly kind: DatedKind;
  /** The short name of what it belongs to, where it has one. */
  readonly id?: string;
  readonly title: string;
  readonly date: CalendarDate;
  readonly at: Span;
}

type Entry = Omit<Dated, 'kind'> | undefined;

/** Each day with the grammar's name of the place where it is written. */
const collectors = {
  target: ({ outcomes }) =>
    outcomes.flatMap(({ id, title, targets }) => targets.map((target) => entry(target, title, target.by, 'date', id))),
  win: ({ minimumWins }) => minimumWins.flatMap(({ id, title, tests }) => tests.map((test) => entry(test, title, test.by, 'date', id))),
  deliverable: ({ deliverables }) => deliverables.map((thing) => entry(thing, thing.title, thing.due, 'dates', thing.id)),
  'sign-off': ({ deliverables }) =>
    deliverables.flatMap(({ id, title, signOffs }) => signOffs.map((signOff) => entry(signOff, title, signOff.date, 'date', id))),
  milestone: ({ milestones }) => milestones.map((thing) => entry(thing, thing.title, thing.due, 'dates', thing.id)),
  spike: ({ spikes }) => spikes.map((thing) => entry(thing, thing.title, thing.due, 'dates', thing.id)),
  commitment: ({ commitments }) => commitments.map((thing) => entry(thing, thing.title, thing.due, 'dates', thing.id)),
  'learning goal': ({ learningGoals }) => learningGoals.map((thing) => entry(thing, thing.title, thing.due, 'dates', thing.id)),
  playbook: ({ playbooks }) => playbooks.map((thing) => entry(thing, thing.title, thing.due, 'dates', thing.id)),
  'independence goal': ({ independenceGoals }) => independenceGoals.map((goal) => entry(goal, goal.text, goal.by, 'date')),
  'trust step': ({ trustSteps }) => trustSteps.map((step) => entry(step, step.text, step.by, 'date')),
  contribution: ({ contributions }) => contributions.map((thing) => entry(thing, thing.text, thing.by, 'date')),
  meeting: ({ meetings }) => meetings.map(({ id, title, held }) => held && entry(held, title, held.date, 'date', id)),
  review: ({ reviews }) =>
    reviews.map((review) => entry(review, review.title ?? `${review.kind ?? ''} review`.trim(), review.date, 'date')),
  renewal: ({ renewals }) => renewals.map((renewal) => entry(renewal, 'renewal', renewal.date, 'date')),
  renegotiation: ({ renegotiation }) => [renegotiation && entry(renegotiation, 'renegotiation', renegotiation.date, 'date')],
} as const satisfies Record<string, (charter: Charter) => readonly Entry[]>;

/** The days a charter names for what is to happen, in the order of their kinds; what recurs is not among them. */
export function datedOf(charter: Charter, kinds: Iterable<DatedKind> = Object.keys(collectors) as DatedKind[]): Dated[] {
  return [...kinds].flatMap((kind) => collectors[kind](charter).flatMap((one) => (one === undefined ? [] : [{ kind, ...one }])));
}

function entry({ origin }: Element, title: string, date: CalendarDate | undefined, property: string, id?: string): Entry {
  return date === undefined ? undefined : { title, date, at: spanOf(origin, property), ...(id === undefined ? {} : { id }) };
}
