import { dayNumber, daysInMonth, dayText } from './civil.ts';
import { isWhole } from './decimal.ts';
import { type Duration, inBaseUnit } from './duration.ts';

/**
 * A day that exists, as `YYYY-MM-DD` (ISO 8601), in the years 0001 to 9999.
 * @pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$
 */
export type CalendarDate = string;

const minutesPerDay = 1440n;
const firstDay = dayNumber(1, 1, 1);
const lastDay = dayNumber(9999, 12, 31);
/** No duration that is longer, in whatever unit, leads from one date to another; up to here numbers are exact. */
const farthest = BigInt(lastDay - firstDay) * minutesPerDay;

/** Reads `YYYY-MM-DD`; undefined for other texts and for days that do not exist, such as 2026-02-30. */
export function parseDate(text: string): CalendarDate | undefined {
  const last = lastDayOf(text);
  return last !== undefined && !text.endsWith('-00') && text <= last ? text : undefined;
}

/** The last day of the month that a text such as `2026-02-30` names, whatever its day; undefined where there is no such month. */
export function lastDayOf(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const { year, month } = partsOf(text);
  return year >= 1 && month >= 1 && month <= 12 ? dayText(dayNumber(year, month, daysInMonth(year, month))) : undefined;
}

/** -1, 0 or 1 as the first is before, the same as or after the second. */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** How many days after the first the second is; negative where it is before. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return numberOf(b) - numberOf(a);
}

/** The day of the week, from 1 for Monday to 7 for Sunday. */
export function weekday(date: CalendarDate): number {
  return weekdayOf(numberOf(date));
}

/** Whether a date is neither a Saturday nor a Sunday. */
export function isBusinessDay(date: CalendarDate): boolean {
  return weekday(date) <= 5;
}

/**
 * The date a duration after another, or before it where the duration is negative.
 * A month that is too short for the day gives its last day; business days pass over Saturdays and Sundays.
 * Undefined outside the years 0001 to 9999, and where the duration is no whole number of days, business days or months.
 */
export function addDuration(date: CalendarDate, duration: Duration): CalendarDate | undefined {
  const { base, amount } = inBaseUnit(duration);
  if (!isWhole(amount)) return undefined;
  const whole = BigInt(amount);
  if (whole > farthest || whole < -farthest) return undefined;
  if (base === 'month') return addMonths(date, Number(whole));
  if (base === 'business day') return dateOf(addBusinessDays(numberOf(date), Number(whole)));
  return whole % minutesPerDay === 0n ? dateOf(numberOf(date) + Number(whole / minutesPerDay)) : undefined;
}

function addMonths(date: CalendarDate, months: number): CalendarDate | undefined {
  const { year, month, day } = partsOf(date);
  const monthsSinceYear0 = year * 12 + month - 1 + months;
  const newYear = Math.floor(monthsSinceYear0 / 12);
  if (newYear < 1 || newYear > 9999) return undefined;
  const newMonth = monthsSinceYear0 - newYear * 12 + 1;
  return dateOf(dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))));
}

function addBusinessDays(day: number, businessDays: number): number {
  if (businessDays === 0) return day;
  const direction = Math.sign(businessDays);
  let current = day;
  // From a weekend one counts as from the business day that was left last.
  while (weekdayOf(current) > 5) current -= direction;
  current += Math.trunc(businessDays / 5) * 7;
  for (let left = Math.abs(businessDays % 5); left > 0; left--) {
    do current += direction;
    while (weekdayOf(current) > 5);
  }
  return current;
}

function partsOf(text: string): { year: number; month: number; day: number } {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

function numberOf(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  return dayNumber(year, month, day);
}

function dateOf(number: number): CalendarDate | undefined {
  return number >= firstDay && number <= lastDay ? dayText(number) : undefined;
}

function weekdayOf(number: number): number {
  // Day 0 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
