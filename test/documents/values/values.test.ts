import { valuesIn } from '@charter/documents/values/values.ts';
import { en } from '@charter/documents/words/en.ts';
import { expect, test } from 'vitest';

const values = valuesIn(en);

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1\u202f000'],
  ['20000', '20\u202f000'],
  ['1234567.0625', '1\u202f234\u202f567.0625'],
  ['-20000.5', '\u221220\u202f000.5'],
])('the number %s is shown as %s', (decimal, shown) => {
  expect(values.number(decimal)).toBe(shown);
});

test.each([
  [{ kind: 'money', amount: '20000', currency: 'EUR' }, '20\u202f000\u00a0EUR'],
  [{ kind: 'money', amount: '19.5', currency: 'EUR' }, '19.50\u00a0EUR'],
  [{ kind: 'duration', amount: '2', unit: 'week' }, '2\u00a0weeks'],
  [{ kind: 'duration', amount: '1', unit: 'business day' }, '1\u00a0business day'],
  [{ kind: 'duration', amount: '0.5', unit: 'day' }, '0.5\u00a0days'],
  [{ kind: 'share', percent: '12.5' }, '12.5\u202f%'],
  [{ kind: 'quantity', amount: '46', unit: 'engineers' }, '46\u00a0engineers'],
  [{ kind: 'quantity', amount: '46', unit: '' }, '46'],
  [{ kind: 'date', date: '2026-01-05' }, '5\u00a0January 2026'],
] as const)('the value %j is shown as %s', (value, shown) => {
  expect(values.value(value)).toBe(shown);
});

test.each([
  ['2026-01-05', 'Monday'],
  ['2026-02-28', 'Saturday'],
  ['2026-03-01', 'Sunday'],
])('%s is a %s', (date, weekday) => {
  expect(values.weekday(date)).toBe(`${weekday} ${values.date(date)}`);
});
