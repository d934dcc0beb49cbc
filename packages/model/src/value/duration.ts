import { compareDecimals, type Decimal, divideDecimals, isWhole, multiplyDecimals } from './decimal.ts';
import { monthSpan } from './month-span.ts';

export type TimeUnit = 'minute' | 'hour' | 'day' | 'business day' | 'week' | 'month' | 'quarter' | 'year';

/** An exact length of time in the unit it was agreed in; months and business days are never turned into days. */
export interface Duration {
  readonly kind: 'duration';
  readonly amount: Decimal;
  readonly unit: TimeUnit;
}

/** What a unit is an exact multiple of: units of different bases have no fixed ratio. */
export type BaseUnit = 'minute' | 'month' | 'business day';

const measures: Readonly<Record<TimeUnit, { base: BaseUnit; count: Decimal }>> = {
  minute: { base: 'minute', count: '1' },
  hour: { base: 'minute', count: '60' },
  day: { base: 'minute', count: '1440' },
  week: { base: 'minute', count: '10080' },
  month: { base: 'month', count: '1' },
  quarter: { base: 'month', count: '3' },
  year: { base: 'month', count: '12' },
  'business day': { base: 'business day', count: '1' },
};

const unitsByWord: ReadonlyMap<string, TimeUnit> = new Map([
  ['min', 'minute'],
  ['h', 'hour'],
  ...(['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const).flatMap((unit) => [
    [unit, unit] as const,
    [`${unit}s`, unit] as const,
  ]),
]);

/** Every word for a unit of time. */
export function timeUnitWords(): readonly string[] {
  return [...unitsByWord.keys()];
}

/** The unit a word names in any case, or undefined where it names none; only days can be business days. */
export function timeUnit(word: string, business: boolean): TimeUnit | undefined {
  const unit = unitsByWord.get(word.toLowerCase());
  if (!business) return unit;
  return unit === 'day' ? 'business day' : undefined;
}

/** The same length of time in the unit that its unit is an exact multiple of. */
export function inBaseUnit(duration: Duration): { base: BaseUnit; amount: Decimal } {
  const { base, count } = measures[duration.unit];
  return { base, amount: multiplyDecimals(duration.amount, count) };
}

/**
 * -1, 0 or 1 as the first is shorter than, as long as or longer than the second.
 * Undefined where that depends on the date they start from, as with 30 days and 1 month.
 */
export function compareDurations(a: Duration, b: Duration): -1 | 0 | 1 | undefined {
  const left = inBaseUnit(a);
  const right = inBaseUnit(b);
  if (left.base === right.base) return compareDecimals(left.amount, right.amount);
  return compareSpans(minutesOf(left), minutesOf(right));
}

/** The fewest calendar days a duration can take, rounded down past 20 places. */
export function shortestDays(duration: Duration): Decimal {
  return divideDecimals(minutesOf(inBaseUnit(duration)).shortest, measures.day.count, 'floor');
}

/** The most calendar days a duration can take, rounded up past 20 places. */
export function longestDays(duration: Duration): Decimal {
  return divideDecimals(minutesOf(inBaseUnit(duration)).longest, measures.day.count, 'ceiling');
}

interface Span {
  readonly shortest: Decimal;
  readonly longest: Decimal;
}

function compareSpans(a: Span, b: Span): -1 | 0 | 1 | undefined {
  const longestToShortest = compareDecimals(a.longest, b.shortest);
  const shortestToLongest = compareDecimals(a.shortest, b.longest);
  if (longestToShortest === 0 && shortestToLongest === 0) return 0;
  if (longestToShortest < 0) return -1;
  return shortestToLongest > 0 ? 1 : undefined;
}

function minutesOf({ base, amount }: { base: BaseUnit; amount: Decimal }): Span {
  if (base === 'minute') return { shortest: amount, longest: amount };
  if (amount.startsWith('-')) {
    const { shortest, longest } = minutesOf({ base, amount: amount.slice(1) });
    return { shortest: multiplyDecimals(longest, '-1'), longest: multiplyDecimals(shortest, '-1') };
  }
  const wholeBelow = BigInt(amount.split('.')[0] ?? amount);
  const wholeAbove = isWhole(amount) ? wholeBelow : wholeBelow + 1n;
  const span = base === 'month' ? monthSpan : businessDaySpan;
  const inMinutes = (days: bigint) => multiplyDecimals(days.toString(), measures.day.count);
  return { shortest: inMinutes(span(wholeBelow).shortest), longest: inMinutes(span(wholeAbove).longest) };
}

/** Shortest from a Sunday, longest from a Friday; every five business days take one whole week. */
function businessDaySpan(days: bigint): { shortest: bigint; longest: bigint } {
  if (days === 0n) return { shortest: 0n, longest: 0n };
  const wholeWeeks = (days - 1n) / 5n;
  const shortest = days + wholeWeeks * 2n;
  return { shortest, longest: shortest + 2n };
}
