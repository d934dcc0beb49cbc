import { currencies } from '@charter/model/value/currency.ts';
import { parseDate } from '@charter/model/value/date.ts';
import { money } from '@charter/model/value/money.ts';
import { compareValues, describeValue, readQuantity, sameDimension, type Value } from '@charter/model/value/quantity.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates, decimals, durations } from './arbitraries.ts';

/** Reads a value's text as the language would: a date, or an amount and what follows it. */
function read(text: string): ReturnType<typeof readQuantity> {
  const date = parseDate(text);
  if (date !== undefined) return { kind: 'date', date };
  const [, amount = '', unit] = /^(-?[\d.]+[kM]?) ?(.+)?$/.exec(text) ?? [];
  return readQuantity(amount, unit?.replace('business ', ''), unit?.startsWith('business ') ?? false);
}

function value(text: string): Value {
  const result = read(text);
  if ('problem' in result) throw new Error(`${text}: ${result.problem}`);
  return result;
}

const values: fc.Arbitrary<Value> = fc.oneof(
  fc.tuple(decimals, fc.constantFrom(...currencies)).map(([amount, currency]) => money(amount, currency)),
  durations,
  decimals.map((percent): Value => ({ kind: 'share', percent })),
  fc.tuple(decimals, fc.constantFrom('', 'engineers', 'km', 'Wh')).map(([amount, unit]): Value => ({ kind: 'quantity', amount, unit })),
  dates.map((date): Value => ({ kind: 'date', date })),
);

describe('readQuantity', () => {
  it.each<[string, string | undefined, boolean, ReturnType<typeof readQuantity>]>([
    ['20k', 'EUR', false, { kind: 'money', amount: '20000', currency: 'EUR' }],
    ['2', 'weeks', false, { kind: 'duration', amount: '2', unit: 'week' }],
    ['3', 'days', true, { kind: 'duration', amount: '3', unit: 'business day' }],
    ['5', 'MIN', false, { kind: 'duration', amount: '5', unit: 'minute' }],
    ['25', '%', false, { kind: 'share', percent: '25' }],
    ['12.50', 'percent', false, { kind: 'share', percent: '12.5' }],
    ['4', 'engineers', false, { kind: 'quantity', amount: '4', unit: 'engineers' }],
    ['4', 'pounds', false, { kind: 'quantity', amount: '4', unit: 'pounds' }],
    ['5', undefined, false, { kind: 'quantity', amount: '5', unit: '' }],
    ['5', 'EUD', false, { problem: 'currency-unknown', code: 'EUD', nearest: 'EUR' }],
    ['5', 'QQQ', false, { problem: 'currency-unknown', code: 'QQQ' }],
    ['5', 'euros', false, { problem: 'currency-unknown', code: 'euros', nearest: 'EUR' }],
    ['5', 'eur', false, { problem: 'currency-unknown', code: 'eur', nearest: 'EUR' }],
    ['3', 'weeks', true, { problem: 'business-unit', unit: 'weeks' }],
    ['3', undefined, true, { problem: 'business-unit', unit: '' }],
    ['1e3', 'EUR', false, { problem: 'amount-unreadable', amount: '1e3' }],
    ['9'.repeat(101), 'EUR', false, { problem: 'amount-unreadable', amount: '9'.repeat(101) }],
  ])('%.10s %s (business: %s)', (amount, unit, business, expected) => {
    expect(readQuantity(amount, unit, business)).toEqual(expected);
  });

  it('reads or reports any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), fc.boolean(), (amount, unit, business) => {
        const result = readQuantity(amount, unit, business);
        expect('problem' in result || 'kind' in result).toBe(true);
      }),
    );
  });
});

describe('describeValue', () => {
  it.each(['20000 EUR', '1 week', '2 weeks', '-1 days', '1 business day', '3 business days', '12.5%', '4 engineers', '5', '2026-03-31'])(
    'writes %s back',
    (text) => {
      expect(describeValue(value(text))).toBe(text);
    },
  );

  it('can be read again', () => {
    fc.assert(
      fc.property(values, (original) => {
        expect(value(describeValue(original))).toEqual(original);
      }),
    );
  });

  it('keeps values plain data', () => {
    fc.assert(
      fc.property(values, (original) => {
        expect(JSON.parse(JSON.stringify(original))).toEqual(original);
      }),
    );
  });
});

describe('compareValues', () => {
  it.each<[string, string, -1 | 0 | 1 | undefined]>([
    ['9 EUR', '10k EUR', -1],
    ['9 EUR', '9 USD', undefined],
    ['9 EUR', '9', undefined],
    ['9%', '10%', -1],
    ['9%', '9', undefined],
    ['3 engineers', '2 engineers', 1],
    ['3 engineers', '2 designers', undefined],
    ['3', '3.0', 0],
    ['30 days', '1 month', undefined],
    ['2026-01-02', '2026-01-10', -1],
    ['2026-01-02', '2 days', undefined],
  ])('%s against %s is %s', (a, b, expected) => {
    expect(compareValues(value(a), value(b))).toBe(expected);
  });

  it('is a partial order within one dimension', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const [ab, bc] = [compareValues(a, b), compareValues(b, c)];
        expect(compareValues(a, a)).toBe(0);
        expect(compareValues(b, a)).toBe(ab === undefined ? undefined : 0 - ab);
        if (ab === -1 && bc === -1) expect(compareValues(a, c)).toBe(-1);
        if (ab !== undefined && a.kind !== 'duration') expect(sameDimension(a, b)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('sameDimension', () => {
  it.each([
    ['9 EUR', '0 EUR', true],
    ['9 EUR', '9 USD', false],
    ['30 days', '1 month', true],
    ['3 days', '3 business days', false],
    ['4 engineers', '4 engineers', true],
    ['4 engineers', '4', false],
    ['4%', '4', false],
    ['4%', '5%', true],
    ['2026-01-01', '2027-01-01', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(sameDimension(value(a), value(b))).toBe(expected);
  });
});
