import type { Schedule } from './forums.ts';
import type { Term } from './frame.ts';
import { lastDayOfTerm } from './term.ts';
import { addDuration, type CalendarDate, daysBetween } from './value/date.ts';
import { compareDecimals, isWhole } from './value/decimal.ts';
import { type Duration, inBaseUnit } from './value/duration.ts';

/** Days one after another; the first and the last belong to them. */
export interface Stretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What is needed to tell the days on which something takes place. */
export type Recurring = Pick<Schedule, 'cadence' | 'date' | 'first'>;

const aDay: Duration = { kind: 'duration', amount: '1', unit: 'day' };
const minutesPerDay = '1440';

/** The days of a term; undefined where it is open or ends before it begins. */
export function stretchOf(term: Term | undefined): Stretch | undefined {
  const to = term && lastDayOfTerm(term);
  return term === undefined || to === undefined || to < term.from ? undefined : { from: term.from, to };
}

/** Whether a day belongs to a stretch. */
export function isWithin(day: CalendarDate, { from, to }: Stretch): boolean {
  return from <= day && day <= to;
}

/** How far into a stretch a day lies, in whole percent: 0 on its first day, 100 on its last. */
export function percentInto(day: CalendarDate, { from, to }: Stretch): number {
  const all = daysBetween(from, to);
  return all === 0 ? 0 : Math.round((daysBetween(from, day) * 100) / all);
}

/**
 * The days of a stretch on which something takes place, the earliest first; what recurs within a day takes place every day.
 * Undefined where that cannot be told: it recurs and nothing says from when on, or in no whole number of days.
 */
export function occurrences({ cadence, date, first }: Recurring, stretch: Stretch): readonly CalendarDate[] | undefined {
  if (date !== undefined) return isWithin(date, stretch) ? [date] : [];
  const step = cadence && wholeStep(cadence.every);
  if (step === undefined || first === undefined) return undefined;
  const days: CalendarDate[] = [];
  for (let turn = 0n; ; turn++) {
    // Counted from the first day on, so that a month end stays one after a short month.
    const day = addDuration(first, { ...step, amount: (BigInt(step.amount) * turn).toString() });
    if (day === undefined || day > stretch.to) return days;
    if (day >= stretch.from) days.push(day);
  }
}

/** The longest time within a stretch in which none of some days lies, counted from its beginning and to its end. */
export function longestGap(days: readonly CalendarDate[], stretch: Stretch): Stretch {
  const marks = [stretch.from, ...days.filter((day) => isWithin(day, stretch)).sort(), stretch.to];
  let longest: Stretch = { from: stretch.from, to: stretch.from };
  for (const [index, to] of marks.entries()) {
    const from = marks[index - 1] ?? to;
    if (daysBetween(from, to) > daysBetween(longest.from, longest.to)) longest = { from, to };
  }
  return longest;
}

function wholeStep(every: Duration): Duration | undefined {
  const { base, amount } = inBaseUnit(every);
  if (compareDecimals(amount, '0') !== 1) return undefined;
  if (base === 'minute' && compareDecimals(amount, minutesPerDay) === -1) return aDay;
  return isWhole(every.amount) && addDuration('2000-01-03', every) !== undefined ? every : undefined;
}
