import type { Charter } from '@charter/model/charter.ts';
import type { Forum, Meeting, Schedule } from '@charter/model/forums.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { addDuration } from '@charter/model/value/date.ts';
import { compareDurations, type Duration } from '@charter/model/value/duration.ts';
import { isWaived } from '../engine/ask.ts';

/** How often the partners meet for what, at most so far apart. */
export interface Spans {
  readonly days: number;
  readonly outlookMonths: number;
  readonly reviewMonths: number;
}

/** Something that partners come together for regularly. */
interface Rhythm {
  readonly name: string;
  /** As in: nothing brings them together … */
  readonly purpose: string;
  readonly example: string;
  readonly waiver: string;
  readonly rows: readonly number[];
  readonly lacks: (charter: Charter, spans: Spans) => boolean;
}

const outlooks: ReadonlySet<string | undefined> = new Set(['strategy', 'context', 'business-review', 'planning']);

export const rhythms: readonly Rhythm[] = [
  {
    name: 'work',
    purpose: 'every week',
    example: '`meeting sync "Weekly sync" { kind sync  held weekly for 30 minutes }`',
    waiver: 'weekly meeting',
    rows: [73, 148],
    lacks: (charter, { days }) =>
      !isWaived(charter.without, 'weekly meeting', 'weekly sync') && !recurring(charter).some((event) => isHeldEvery(event, days, 'day')),
  },
  {
    name: 'outlook',
    purpose: 'each quarter about where each of them is heading',
    example: '`meeting outlook "Where each of us is heading" { kind context  held quarterly for 1 hour }`',
    waiver: 'outlook',
    rows: [73, 138, 148],
    lacks: (charter, { outlookMonths }) =>
      !isWaived(charter.without, 'business review', 'quarterly review', 'outlook') &&
      !recurring(charter).some((event) => isOutlook(event) && isHeldEvery(event, outlookMonths, 'month')),
  },
  {
    name: 'look back',
    purpose: 'to look back on how it went',
    example: '`meeting back "Look back" { kind retro  held monthly }`',
    waiver: 'look back',
    rows: [193],
    lacks: (charter) => isLongerThan(charter, 3, false) && !looksBack(charter) && !isWaived(charter.without, 'retro', 'look back'),
  },
  {
    name: 'operating review',
    purpose: 'to review how they work together',
    example: '`review operating every 6 months { asks "What slows us down?" }`',
    waiver: 'operating review',
    rows: [152, 154],
    lacks: (charter, { reviewMonths }) =>
      isLongerThan(charter, reviewMonths, true) &&
      !charter.reviews.some(({ kind }) => kind === 'operating') &&
      !charter.meetings.some(({ kind }) => kind === 'operating-review') &&
      !isWaived(charter.without, 'operating review'),
  },
];

function recurring({ forums, meetings }: Charter): readonly (Forum | Meeting)[] {
  return [...forums, ...meetings];
}

function isHeldEvery(event: Forum | Meeting, amount: number, unit: 'day' | 'month'): boolean {
  const every = scheduleOf(event)?.cadence?.every;
  return every !== undefined && compareDurations(every, { kind: 'duration', amount: amount.toString(), unit }) !== 1;
}

/** When a forum meets, or a meeting is held. */
export function scheduleOf(event: Forum | Meeting): Schedule | undefined {
  return 'meets' in event ? event.meets : 'held' in event ? event.held : undefined;
}

function isOutlook(event: Forum | Meeting): boolean {
  return ('kind' in event && outlooks.has(event.kind)) || event.agenda.some(({ about }) => about !== undefined && outlooks.has(about));
}

function looksBack({ meetings, milestones, phases, reviews }: Charter): boolean {
  const held = meetings.some(({ kind }) => kind === 'retro') || milestones.some(({ retro }) => retro !== undefined);
  return held || reviews.some(({ kind }) => kind !== 'realignment') || phases.some(({ closesWith }) => closesWith.length > 0);
}

/** Whether the partners work together for longer than some months; where no end is set, as the caller takes it. */
function isLongerThan({ term }: Charter, months: number, withoutEnd: boolean): boolean {
  const limit: Duration = { kind: 'duration', amount: months.toString(), unit: 'month' };
  const last = term && lastDayOfTerm(term);
  const reached = term && addDuration(term.from, limit);
  return last === undefined || reached === undefined ? withoutEnd : last > reached;
}
