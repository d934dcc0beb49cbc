import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  isDecimal,
  isWhole,
  multiplyDecimals,
  parseDecimal,
  subtractDecimals,
  sumDecimals,
} from '@charter/model/value/decimal.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimals } from './arbitraries.ts';

describe('parseDecimal', () => {
  it.each([
    ['20', '20'],
    ['-3.50', '-3.5'],
    ['007', '7'],
    ['0.0', '0'],
    ['-0', '0'],
    ['-0.00k', '0'],
    ['10k', '10000'],
    ['1.5M', '1500000'],
    ['0.0001k', '0.1'],
    ['1.00000001M', '1000000.01'],
    ['100000000000000000000000000001', '100000000000000000000000000001'],
    ['0.000000000000000000000000000001', '0.000000000000000000000000000001'],
  ])('reads %s as %s', (text, decimal) => {
    expect(parseDecimal(text)).toBe(decimal);
  });

  it.each([
    '',
    '-',
    'k',
    '1e3',
    '1,000',
    '1 000',
    '.5',
    '5.',
    '+5',
    '--5',
    '1.2.3',
    '10K',
    '10m',
    '10kk',
    ' 1',
    '1\n',
    'Infinity',
    'NaN',
    '0x10',
    '٣',
  ])('does not read %j', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it('reads a hundred characters and no more', () => {
    expect(parseDecimal('9'.repeat(100))).toBe('9'.repeat(100));
    expect(parseDecimal('9'.repeat(101))).toBeUndefined();
    expect(parseDecimal(`0.${'0'.repeat(1_000_000)}1`)).toBeUndefined();
  });

  it('prints what it reads', () => {
    fc.assert(
      fc.property(decimals, (decimal) => {
        expect(parseDecimal(decimal)).toBe(decimal);
        expect(isDecimal(decimal)).toBe(true);
      }),
    );
  });
});

describe('isDecimal', () => {
  it.each(['0', '7', '-7', '10', '0.5', '-0.05', '10.01'])('takes %s', (text) => {
    expect(isDecimal(text)).toBe(true);
  });

  it.each(['', '-0', '00', '01', '0.50', '-0.0', '1.', '.5', '1e3', '+1', '1\n', `0.${'0'.repeat(100_000)}`])('refuses %.12j', (text) => {
    expect(isDecimal(text)).toBe(false);
  });
});

describe('arithmetic', () => {
  it('is exact where floating point is not', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(subtractDecimals('0.3', '0.1')).toBe('0.2');
    expect(multiplyDecimals('1.1', '1.1')).toBe('1.21');
    expect(addDecimals('9007199254740993', '1')).toBe('9007199254740994');
    expect(sumDecimals(['0.1', '0.2', '-0.3'])).toBe('0');
    expect(sumDecimals([])).toBe('0');
    expect(multiplyDecimals('-5', '0')).toBe('0');
  });

  it.each([
    ['1', '4', '0.25', '0.25'],
    ['1', '3', '0.33333333333333333333', '0.33333333333333333334'],
    ['-1', '3', '-0.33333333333333333334', '-0.33333333333333333333'],
    ['0', '3', '0', '0'],
  ])('divides %s by %s', (dividend, divisor, floor, ceiling) => {
    expect(divideDecimals(dividend, divisor, 'floor')).toBe(floor);
    expect(divideDecimals(dividend, divisor, 'ceiling')).toBe(ceiling);
  });

  it('commutes, associates and distributes', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(addDecimals(a, b)).toBe(addDecimals(b, a));
        expect(addDecimals(addDecimals(a, b), c)).toBe(addDecimals(a, addDecimals(b, c)));
        expect(multiplyDecimals(a, addDecimals(b, c))).toBe(addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c)));
        expect(sumDecimals([a, b, c])).toBe(sumDecimals([c, a, b]));
      }),
    );
  });

  it('undoes itself and stays canonical', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(subtractDecimals(addDecimals(a, b), b)).toBe(a);
        expect([addDecimals(a, b), subtractDecimals(a, b), multiplyDecimals(a, b)].every(isDecimal)).toBe(true);
      }),
    );
  });

  it('orders as whole numbers do', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        expect(compareDecimals(`${a}`, `${b}`)).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(addDecimals(`${a}`, `${b}`)).toBe(`${a + b}`);
      }),
    );
  });

  it('orders by the sign of the difference', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compareDecimals(a, b)).toBe(compareDecimals(subtractDecimals(a, b), '0'));
        expect(compareDecimals(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('tells whole numbers', () => {
    expect(isWhole('-12')).toBe(true);
    expect(isWhole('0.5')).toBe(false);
  });
});
