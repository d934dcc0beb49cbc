import type { Charter } from '@charter/model/charter.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { compareDates, daysBetween, parseDate, weekday } from '@charter/model/value/date.ts';
import { weekdays } from '../completion/days.ts';

/** Which day of the week a date is, and where it lies in the term. */
export function dayHover(image: string, charter: Charter | undefined): string | undefined {
  const date = parseDate(image);
  if (date === undefined) return undefined;
  const told = `${weekdays[weekday(date) - 1]}, ${date}`;
  const term = charter?.term;
  const end = term && lastDayOfTerm(term);
  if (term === undefined) return told;
  if (compareDates(date, term.from) < 0) return `${told}\n\n${counted(daysBetween(date, term.from))} before the term begins.`;
  if (end !== undefined && compareDates(date, end) > 0) return `${told}\n\n${counted(daysBetween(end, date))} after the term has ended.`;
  const week = Math.floor(daysBetween(term.from, date) / 7) + 1;
  const weeks = end === undefined ? undefined : Math.ceil((daysBetween(term.from, end) + 1) / 7);
  const left = end === undefined ? '' : `, ${counted(daysBetween(date, end))} before its last day`;
  return `${told}\n\nWeek ${week}${weeks === undefined ? '' : ` of ${weeks}`} of the term${left}.`;
}

/** On which day the term ends, as it follows from its length. */
export function termHover(charter: Charter | undefined): string | undefined {
  const term = charter?.term;
  const end = term && lastDayOfTerm(term);
  if (term === undefined || end === undefined) return undefined;
  return `The term runs from ${weekdays[weekday(term.from) - 1]}, ${term.from}, to ${weekdays[weekday(end) - 1]}, ${end}: ${counted(daysBetween(term.from, end) + 1)}.`;
}

function counted(days: number): string {
  return days === 1 ? 'one day' : `${days} days`;
}
