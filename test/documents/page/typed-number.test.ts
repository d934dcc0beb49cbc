import { CATALOGUES } from '@charter/documents/generated/catalogues.ts';
import { readNumber } from '@charter/documents/page/script/number.ts';
import { valuesIn } from '@charter/documents/values/values.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const english = { decimal: '.', group: '\u202f' };
const german = { decimal: ',', group: '.' };

test.each([
  ['12500.5', english, '12500.5'],
  ['12 500', english, '12500'],
  ['12\u202f500.50', english, '12500.5'],
  ['10k', english, '10000'],
  ['1.5M', english, '1500000'],
  ['−3', english, '-3'],
  ['1,5', english, undefined],
  ['1 5', english, undefined],
  ['1.2.3', english, undefined],
  ['12.500,5', german, '12500.5'],
  ['12 500,5', german, '12500.5'],
  ['12.5', german, undefined],
  ['10,000', german, '10'],
  ['twelve', english, undefined],
  ['', english, undefined],
])('%j is read with %j as %s', (text, signs, number) => {
  expect(readNumber(text, signs)).toBe(number);
});

test.each([...CATALOGUES])('what is written in %s is read as it was', (_, words) => {
  const { number } = valuesIn(words);
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
      const fraction = String(hundredths).padStart(2, '0').replace(/0+$/, '');
      const decimal = fraction === '' ? String(whole) : `${whole}.${fraction}`;
      expect(readNumber(number(decimal), words.values)).toBe(decimal);
    }),
  );
});
