import { parseDate } from '@charter/model/value/date.ts';

/** Dates as people write them elsewhere: `30.04.2027`, `4/30/2027`, `2027/04/30`. */
export const otherDate = /\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}[./]\d{1,2}[./]\d{1,2}/;

/** Texts between the quotes of word processors; the last may be a straight one that replaced it. */
export const otherText = /[“”„‟«»][^“”„‟«»"\r\n]*[“”„‟«»"]/;

/** Whether a token is a text, whichever quotes it stands in. */
export function isTextImage(image: string): boolean {
  return /^["“”„‟«»]/.test(image);
}

/** The days of the calendar that a date in another form may mean, the likelier one first: where both may be a month, there are two. */
export function daysMeant(text: string): readonly string[] {
  const [first = '', second = '', third = ''] = text.split(/[./]/);
  if (third === '') return [];
  if (first.length === 4) return [isoOf(first, second, third)].filter(isDay);
  return [...new Set([isoOf(third, second, first), isoOf(third, first, second)])].filter(isDay);
}

function isoOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isDay(text: string): boolean {
  return parseDate(text) !== undefined;
}
