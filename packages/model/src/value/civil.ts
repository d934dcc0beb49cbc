/** Arithmetic of the proleptic Gregorian calendar on numbers of days since 1970-01-01; it knows neither clock nor time zone. */

const millisecondsPerDay = 86_400_000;

/** The number of a day. Days and months past their end count on: day 0 of a month is the last day of the month before. */
export function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsPerDay;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The day of a number as `YYYY-MM-DD`, for the years 0 to 9999. */
export function dayText(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}
