import { CATALOGUES } from '@charter/documents/generated/catalogues.ts';
import { readNumber, signsOf } from '@charter/documents/page/script/number.ts';
import { valuesIn } from '@charter/documents/values/values.ts';
import { en } from '@charter/documents/words/en.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const [english, german, french, spanish] = ['en', 'de', 'fr', 'es'].map((code) => signsOf((CATALOGUES.get(code) ?? en).values));

test.each([
  ['12500.5', english, '12500.5'],
  ['12 500', english, '12500'],
  ['12\u202f500.50', english, '12500.5'],
  ['12,500', english, '12500'],
  ['1,234,567.5', english, '1234567.5'],
  ["12'500", english, '12500'],
  ['12’500', english, '12500'],
  ['0.125', english, '0.125'],
  ['10k', english, '10000'],
  ['10K', english, '10000'],
  ['1.234k', english, '1234'],
  ['1.5M', english, '1500000'],
  ['1.5 million', english, '1500000'],
  ['2 thousand', english, '2000'],
  ['−3', english, '-3'],
  ['1,5', english, undefined],
  ['1 5', english, undefined],
  ['1 234,567', english, undefined],
  ['1.2.3', english, undefined],
  ['12.500,5', english, undefined],
  ['12 Mio', english, '12000000'],
  ['12.500,5', german, '12500.5'],
  ['12 500,5', german, '12500.5'],
  ['12.000', german, '12000'],
  ['1,5 Mio.', german, '1500000'],
  ['12 Tsd.', german, '12000'],
  ['12.5', german, undefined],
  ['12 000,5', french, '12000.5'],
  ['3 mille', french, '3000'],
  ['12.000', spanish, '12000'],
  ['1,5 millones', spanish, '1500000'],
  ['12 mil', spanish, '12000'],
  ['twelve', english, undefined],
  ['12 apples', english, undefined],
  ['k', english, undefined],
  ['', english, undefined],
])('%j is read with %j as %s', (text, signs = english, number) => {
  expect(signs && readNumber(text, signs)).toBe(number);
});

test.each([
  ['12.000', english, ['12', '12000']],
  ['-1.234', english, ['-1.234', '-1234']],
  ['10,000', german, ['10', '10000']],
])('%j could be two numbers', (text, signs = english, both) => {
  expect(signs && readNumber(text, signs)).toEqual(both);
});

test.each([
  ['€12k', ['EUR', '€'], '12000'],
  ['12k EUR', ['EUR', '€'], '12000'],
  ['eur 12,500', ['EUR', '€'], '12500'],
  ['12 %', ['%'], '12'],
  ['3 business days', ['days', 'business days'], '3'],
  ['12k USD', ['EUR', '€'], undefined],
])('%j is read with its unit %j as %s', (text, units, number) => {
  expect(english && readNumber(text, english, units)).toBe(number);
});

test.each([...CATALOGUES])('what is written in %s is read as it was', (_, words) => {
  const { number } = valuesIn(words);
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
      const fraction = String(hundredths).padStart(2, '0').replace(/0+$/, '');
      const decimal = fraction === '' ? String(whole) : `${whole}.${fraction}`;
      expect(readNumber(number(decimal), signsOf(words.values))).toBe(decimal);
    }),
  );
});
