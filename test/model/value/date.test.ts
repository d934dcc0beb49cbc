import { addDuration, compareDates, daysBetween, isBusinessDay, lastDayOf, parseDate, weekday } from '@charter/model/value/date.ts';
import type { Duration, TimeUnit } from '@charter/model/value/duration.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates } from './arbitraries.ts';

const lasting = (amount: number | string, unit: TimeUnit): Duration => ({ kind: 'duration', amount: `${amount}`, unit });

describe('parseDate', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '2400-02-29', '0001-01-01', '0099-12-31', '9999-12-31'])('reads %s', (text) => {
    expect(parseDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2100-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-01-00',
    '2026-00-10',
    '2026-13-01',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '02026-01-01',
    '-2026-01-01',
    '2026-01-01T00:00',
    '2026-01-01\n',
    '',
  ])('does not read %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('reads every date there is', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseDate(date)).toBe(date);
      }),
    );
  });
});

describe('lastDayOf', () => {
  it.each([
    ['2026-02-30', '2026-02-28'],
    ['2024-02-30', '2024-02-29'],
    ['2100-02-29', '2100-02-28'],
    ['2026-04-31', '2026-04-30'],
    ['2026-12-99', '2026-12-31'],
    ['0001-01-32', '0001-01-31'],
    ['2026-13-01', undefined],
    ['0000-01-32', undefined],
    ['2026-02', undefined],
  ])('%s gives %s', (text, expected) => {
    expect(lastDayOf(text)).toBe(expected);
  });
});

describe('weekday', () => {
  it.each([
    ['1970-01-01', 4],
    ['2000-01-01', 6],
    ['2026-02-27', 5],
    ['2026-03-01', 7],
    ['2026-03-02', 1],
    ['0001-01-01', 1],
    ['9999-12-31', 5],
  ])('of %s is %i', (date, day) => {
    expect(weekday(date)).toBe(day);
    expect(isBusinessDay(date)).toBe(day <= 5);
  });
});

describe('addDuration', () => {
  it.each<[string, number | string, TimeUnit, string | undefined]>([
    ['2026-01-31', 1, 'month', '2026-02-28'],
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2026-03-31', -1, 'month', '2026-02-28'],
    ['2026-01-31', 2, 'month', '2026-03-31'],
    ['2026-11-30', 1, 'quarter', '2027-02-28'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2024-02-29', 4, 'year', '2028-02-29'],
    ['2096-02-29', 4, 'year', '2100-02-28'],
    ['2026-01-15', -1, 'month', '2025-12-15'],
    ['2026-06-30', '1.5', 'year', '2027-12-30'],
    ['2026-02-27', 2, 'day', '2026-03-01'],
    ['2026-03-01', -1, 'day', '2026-02-28'],
    ['2026-12-31', 1, 'week', '2027-01-07'],
    ['2026-03-29', 24, 'hour', '2026-03-30'],
    ['2026-03-29', 2880, 'minute', '2026-03-31'],
    ['2026-01-01', '0.5', 'day', undefined],
    ['2026-01-01', 4, 'hour', undefined],
    ['2026-01-01', '0.5', 'month', undefined],
    ['2026-01-01', '1.5', 'business day', undefined],
    ['2026-02-27', 1, 'business day', '2026-03-02'],
    ['2026-02-28', 1, 'business day', '2026-03-02'],
    ['2026-03-01', 1, 'business day', '2026-03-02'],
    ['2026-03-02', -1, 'business day', '2026-02-27'],
    ['2026-03-01', -1, 'business day', '2026-02-27'],
    ['2026-02-28', 5, 'business day', '2026-03-06'],
    ['2026-02-27', 5, 'business day', '2026-03-06'],
    ['2026-02-27', 10, 'business day', '2026-03-13'],
    ['2026-02-28', 0, 'business day', '2026-02-28'],
    ['2026-02-28', 0, 'month', '2026-02-28'],
    ['9999-12-31', 1, 'day', undefined],
    ['9999-12-31', 1, 'business day', undefined],
    ['9999-12-01', 1, 'month', undefined],
    ['0001-01-01', -1, 'day', undefined],
    ['0001-01-01', -1, 'month', undefined],
    ['0001-01-01', 3652058, 'day', '9999-12-31'],
    ['0001-01-01', 5258963520, 'minute', '9999-12-31'],
    ['0001-01-31', 119987, 'month', '9999-12-31'],
  ])('%s and %s %s is %s', (date, amount, unit, expected) => {
    expect(addDuration(date, lasting(amount, unit))).toBe(expected);
  });

  it.each<TimeUnit>(['minute', 'hour', 'day', 'business day', 'week', 'month', 'quarter', 'year'])(
    'finds no date after absurdly many %ss',
    (unit) => {
      for (const amount of ['9'.repeat(20), `1${'0'.repeat(20)}`, '9'.repeat(2000), `-${'9'.repeat(400)}`]) {
        expect(addDuration('2026-02-28', lasting(amount, unit))).toBeUndefined();
      }
    },
  );

  it('undoes days that were added', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4_000_000, max: 4_000_000 }), (date, days) => {
        const later = addDuration(date, lasting(days, 'day'));
        fc.pre(later !== undefined);
        expect(daysBetween(date, later)).toBe(days);
        expect(addDuration(later, lasting(-days, 'day'))).toBe(date);
      }),
    );
  });

  it('finds every date from every other', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(addDuration(a, lasting(daysBetween(a, b), 'day'))).toBe(b);
        expect(compareDates(a, b)).toBe(Math.sign(daysBetween(b, a)));
        expect(Math.abs(weekday(a) + daysBetween(a, b) - weekday(b)) % 7).toBe(0);
      }),
    );
  });

  it('keeps the day of the month, or takes the last one', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -2000, max: 2000 }), (date, months) => {
        const later = addDuration(date, lasting(months, 'month'));
        fc.pre(later !== undefined);
        expect(later.slice(8) === date.slice(8) || (later.slice(8) < date.slice(8) && later === lastDayOf(later))).toBe(true);
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthOf(later) - monthOf(date)).toBe(months);
      }),
    );
  });

  it('counts business days one by one', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -60, max: 60 }), (date, count) => {
        const later = addDuration(date, lasting(count, 'business day'));
        fc.pre(later !== undefined);
        const step = Math.sign(count);
        let counted = 0;
        for (let day = step; step !== 0 && Math.abs(day) <= Math.abs(daysBetween(date, later)); day += step) {
          const passed = addDuration(date, lasting(day, 'day'));
          if (passed !== undefined && isBusinessDay(passed)) counted++;
        }
        expect(counted).toBe(Math.abs(count));
        expect(count === 0 || isBusinessDay(later)).toBe(true);
      }),
    );
  });
});
