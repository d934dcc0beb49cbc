import { isWithin, longestGap, occurrences, percentInto, type Recurring, stretchOf } from '@charter/model/calendar.ts';
import type { TimeUnit } from '@charter/model/value/duration.ts';
import { expect, test } from 'vitest';

const origin = { document: 'a.charter', start: 0, end: 0, parts: new Map() };
const spring = { from: '2026-01-05', to: '2026-05-31' };

function every(amount: string, unit: TimeUnit, first?: string): Recurring {
  return { cadence: { origin, every: { kind: 'duration', amount, unit } }, ...(first === undefined ? {} : { first }) };
}

test.each<[string, Recurring, readonly string[] | undefined]>([
  ['a day within', { date: '2026-02-01' }, ['2026-02-01']],
  ['the last day belongs to it', { date: '2026-05-31' }, ['2026-05-31']],
  ['a day outside', { date: '2026-06-01' }, []],
  [
    'the end of the month stays the end of the month',
    every('1', 'month', '2026-01-31'),
    ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
  ],
  ['what began before', every('6', 'week', '2025-12-01'), ['2026-01-12', '2026-02-23', '2026-04-06', '2026-05-18']],
  [
    'business days pass over the weekend',
    every('30', 'business day', '2026-01-09'),
    ['2026-01-09', '2026-02-20', '2026-04-03', '2026-05-15'],
  ],
  ['nothing says from when on', every('1', 'week'), undefined],
  ['no whole number of days', every('1.5', 'month', '2026-01-05'), undefined],
  ['never again', every('0', 'day', '2026-01-05'), undefined],
  ['nothing is said at all', {}, undefined],
])('occurrences: %s', (_, schedule, days) => {
  expect(occurrences(schedule, spring)).toEqual(days);
});

test('what recurs within a day takes place every day', () => {
  expect(occurrences(every('8', 'hour', '2026-05-30'), spring)).toEqual(['2026-05-30', '2026-05-31']);
});

test('the longest gap is counted from the beginning and to the end', () => {
  expect(longestGap([], spring)).toEqual(spring);
  expect(longestGap(['2026-05-01', '2026-02-01'], spring)).toEqual({ from: '2026-02-01', to: '2026-05-01' });
  expect(longestGap(['2026-01-10', '2026-07-01'], spring)).toEqual({ from: '2026-01-10', to: '2026-05-31' });
});

test('how far into a stretch a day lies', () => {
  const stretch = { from: '2026-01-01', to: '2026-04-11' };
  expect(['2026-01-01', '2026-02-20', '2026-04-11', '2026-06-20'].map((day) => percentInto(day, stretch))).toEqual([0, 50, 100, 170]);
  expect(percentInto('2026-01-01', { from: '2026-01-01', to: '2026-01-01' })).toBe(0);
  expect(['2025-12-31', '2026-01-01', '2026-04-11', '2026-04-12'].map((day) => isWithin(day, stretch))).toEqual([false, true, true, false]);
});

test('the days of a term', () => {
  expect(stretchOf({ origin, from: '2026-01-05', length: { kind: 'duration', amount: '12', unit: 'week' } })).toEqual({
    from: '2026-01-05',
    to: '2026-03-29',
  });
  expect(stretchOf({ origin, from: '2026-01-05' })).toBeUndefined();
  expect(stretchOf({ origin, from: '2026-01-05', to: '2026-01-04' })).toBeUndefined();
  expect(stretchOf(undefined)).toBeUndefined();
});
