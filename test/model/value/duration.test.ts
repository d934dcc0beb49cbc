import { addDuration, daysBetween } from '@charter/model/value/date.ts';
import { compareDecimals } from '@charter/model/value/decimal.ts';
import { compareDurations, type Duration, longestDays, shortestDays, type TimeUnit, timeUnit } from '@charter/model/value/duration.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates, durations } from './arbitraries.ts';

/** `2 weeks` or `-1.5 business day`. */
function lasting(text: string): Duration {
  const [amount = '', ...words] = text.split(' ');
  return { kind: 'duration', amount, unit: words.join(' ').replace(/s$/, '') as TimeUnit };
}

describe('timeUnit', () => {
  it.each([
    ['minute', 'minute'],
    ['minutes', 'minute'],
    ['min', 'minute'],
    ['h', 'hour'],
    ['hours', 'hour'],
    ['Days', 'day'],
    ['week', 'week'],
    ['months', 'month'],
    ['quarters', 'quarter'],
    ['year', 'year'],
    ['m', undefined],
    ['business day', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s is %s', (word, unit) => {
    expect(timeUnit(word, false)).toBe(unit);
  });

  it.each([
    ['day', 'business day'],
    ['days', 'business day'],
    ['hours', undefined],
    ['weeks', undefined],
    ['engineers', undefined],
  ])('business %s is %s', (word, unit) => {
    expect(timeUnit(word, true)).toBe(unit);
  });
});

describe('compareDurations', () => {
  it.each<[string, string, -1 | 0 | 1 | undefined]>([
    ['48 hours', '2 days', 0],
    ['90 minutes', '1.5 hours', 0],
    ['14 days', '2 weeks', 0],
    ['13 days', '2 weeks', -1],
    ['12 months', '1 year', 0],
    ['3 months', '1 quarter', 0],
    ['2 quarters', '0.5 years', 0],
    ['13 months', '1 year', 1],
    ['30 days', '1 month', undefined],
    ['28 days', '1 month', undefined],
    ['31 days', '1 month', undefined],
    ['27 days', '1 month', -1],
    ['32 days', '1 month', 1],
    ['2 weeks', '1 month', -1],
    ['5 weeks', '1 month', 1],
    ['4 weeks', '1 month', undefined],
    ['13 weeks', '1 quarter', undefined],
    ['88 days', '1 quarter', -1],
    ['93 days', '1 quarter', 1],
    ['365 days', '1 year', undefined],
    ['364 days', '1 year', -1],
    ['367 days', '12 months', 1],
    ['146097 days', '400 years', 0],
    ['5 business days', '1 week', undefined],
    ['5 business days', '4 days', 1],
    ['5 business days', '8 days', -1],
    ['10 business days', '1 month', -1],
    ['30 business days', '1 month', 1],
    ['3 business days', '4 business days', -1],
    ['1 business day', '1 day', undefined],
    ['0 business days', '0 months', 0],
    ['0.5 months', '32 days', -1],
    ['0.5 months', '1 day', undefined],
    ['-1 months', '-27 days', -1],
    ['-1 months', '-30 days', undefined],
    ['-1 months', '1 day', -1],
  ])('%s against %s is %s', (a, b, expected) => {
    expect(compareDurations(lasting(a), lasting(b))).toBe(expected);
    expect(compareDurations(lasting(b), lasting(a))).toBe(expected === undefined ? undefined : 0 - expected);
  });

  it('compares absurdly long ones', () => {
    expect(compareDurations(lasting(`${'9'.repeat(2000)} years`), lasting(`${'9'.repeat(2000)} days`))).toBe(1);
  });

  it('is a partial order', () => {
    fc.assert(
      fc.property(durations, durations, durations, (a, b, c) => {
        const [ab, bc, ac] = [compareDurations(a, b), compareDurations(b, c), compareDurations(a, c)];
        expect(compareDurations(a, a)).toBe(0);
        expect(compareDurations(b, a)).toBe(ab === undefined ? undefined : 0 - ab);
        if (ab !== undefined && ab <= 0 && bc !== undefined && bc <= 0) expect(ac).toBe(Math.min(ab, bc));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with the calendar from every date', () => {
    fc.assert(
      fc.property(dates, durations, durations, (date, a, b) => {
        const [left, right] = [addDuration(date, a), addDuration(date, b)];
        fc.pre(left !== undefined && right !== undefined);
        const order = compareDurations(a, b);
        if (order === -1) expect(left <= right).toBe(true);
        if (order === 0) expect(left).toBe(right);
        if (order === 1) expect(left >= right).toBe(true);
      }),
    );
  });
});

describe('shortestDays and longestDays', () => {
  it.each([
    ['12 hours', '0.5', '0.5'],
    ['8 hours', '0.33333333333333333333', '0.33333333333333333334'],
    ['-8 hours', '-0.33333333333333333334', '-0.33333333333333333333'],
    ['2 weeks', '14', '14'],
    ['1 month', '28', '31'],
    ['2 months', '59', '62'],
    ['1 quarter', '89', '92'],
    ['1 year', '365', '366'],
    ['4 years', '1460', '1461'],
    ['8 years', '2921', '2922'],
    ['100 years', '36524', '36525'],
    ['400 years', '146097', '146097'],
    ['1.5 months', '28', '62'],
    ['-1 month', '-31', '-28'],
    ['1 business day', '1', '3'],
    ['2 business days', '2', '4'],
    ['5 business days', '5', '7'],
    ['6 business days', '8', '10'],
    ['10 business days', '12', '14'],
    ['0 business days', '0', '0'],
  ])('%s takes from %s to %s', (text, shortest, longest) => {
    expect(shortestDays(lasting(text))).toBe(shortest);
    expect(longestDays(lasting(text))).toBe(longest);
  });

  it('holds from every date', () => {
    fc.assert(
      fc.property(dates, durations, (date, duration) => {
        const end = addDuration(date, duration);
        fc.pre(end !== undefined);
        const taken = `${daysBetween(date, end)}`;
        expect(compareDecimals(shortestDays(duration), taken)).toBeLessThanOrEqual(0);
        expect(compareDecimals(longestDays(duration), taken)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '1 month',
    '2 months',
    '7 months',
    '1 year',
    '1 business day',
    '4 business days',
    '5 business days',
    '6 business days',
    '12 business days',
  ])('is reached by %s from some date of eight years around 1900', (text) => {
    const starts = Array.from({ length: 2922 }, (_, day) => addDuration('1896-01-01', lasting(`${day} days`)) ?? '');
    const taken = starts.map((start) => daysBetween(start, addDuration(start, lasting(text)) ?? ''));
    expect([`${Math.min(...taken)}`, `${Math.max(...taken)}`]).toEqual([shortestDays(lasting(text)), longestDays(lasting(text))]);
  });
});
