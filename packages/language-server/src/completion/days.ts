import { lastDayOfTerm, workingDayIn } from '@charter/model/term.ts';
import { addDuration, type CalendarDate, isBusinessDay, weekday } from '@charter/model/value/date.ts';
import type { Site } from './site.ts';

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A day that is worth being offered. */
export interface NamedDay {
  readonly date: CalendarDate;
  readonly called: string;
}

/** The days of the term that people speak of; none where the charter has no term yet. Those within it are working days. */
export function daysOfTerm(site: Site): readonly NamedDay[] {
  const term = site.charter?.term;
  if (term === undefined) return [];
  const end = lastDayOfTerm(term);
  if (end === undefined) return [{ date: term.from, called: 'start of the term' }];
  const at = (part: number): CalendarDate => workingDayIn(term, part) ?? end;
  return [
    { date: at(1), called: isBusinessDay(end) ? 'end of the term' : 'last working day of the term' },
    { date: at(0.5), called: 'middle of the term' },
    { date: term.from, called: 'start of the term' },
    { date: at(0.25), called: 'a quarter into the term' },
    { date: at(0.75), called: 'three quarters into the term' },
  ];
}

/** A day of the term, or of one of twelve weeks from next Monday where there is none yet; undefined where nobody knows which day it is. */
export function dayFor(part: 'start' | 'middle' | 'end', site: Site): CalendarDate | undefined {
  const known = daysOfTerm(site).find(({ called }) => called.includes(part === 'end' ? 'of the term' : part))?.date;
  const now = today(site);
  if (known !== undefined || now === undefined) return known;
  return later(now, 8 - weekday(now) + { start: 0, middle: 42, end: 81 }[part]);
}

/** The day on which the charter is looked at, where one is set. */
export function today({ project }: Site): CalendarDate | undefined {
  return project.choices.asOf;
}

export function later(date: CalendarDate, days: number): CalendarDate {
  return addDuration(date, { kind: 'duration', amount: String(days), unit: 'day' }) ?? date;
}
