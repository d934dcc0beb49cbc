import { decisionBoundaries } from '@charter/model/decision-boundaries.ts';
import { whoDecides } from '@charter/model/who-decides.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount, compare, decisionOf, eur, grid, tables, when } from './decision-tables.ts';

const stores = (count: number) => ({ kind: 'quantity', amount: String(count), unit: 'stores' }) as const;
const workdays = (count: number) => ({ kind: 'duration', amount: String(count), unit: 'business day' }) as const;
const yen = (count: number) => ({ kind: 'money', amount: String(count), currency: 'JPY' }) as const;
const cents = (amount: string) => ({ kind: 'money', amount, currency: 'EUR' }) as const;

test('up to 1,000, then from 1,001, leaves 1,000.50', () => {
  const table = decisionOf([amount('cost', 'EUR')], [when([compare('cost', '<=', eur(1000))]), when([compare('cost', '>=', eur(1001))])]);
  expect(decisionBoundaries(table)).toMatchObject([
    {
      name: 'cost',
      below: eur(1000),
      above: eur(1001),
      example: [{ name: 'cost', value: eur(1000.5) }],
      belowText: '1k',
      next: { rule: table.rules[1] },
    },
  ]);
});

describe('no boundary', () => {
  test.each([
    [
      'where things are counted',
      [amount('size', 'stores')],
      [when([compare('size', '<=', stores(2))]), when([compare('size', '>=', stores(3))])],
    ],
    [
      'on business days',
      [amount('delay', 'business days')],
      [when([compare('delay', '<=', workdays(2))]), when([compare('delay', '>=', workdays(3))])],
    ],
    [
      'in a currency without cents',
      [amount('cost', 'JPY')],
      [when([compare('cost', '<=', yen(2))]), when([compare('cost', '>=', yen(3))])],
    ],
    ['between two cents', [amount('cost', 'EUR')], [when([compare('cost', '<=', eur(2))]), when([compare('cost', '>=', cents('2.01'))])]],
    [
      'where whole numbers are left out as well',
      [amount('cost', 'EUR')],
      [when([compare('cost', '<=', eur(2))]), when([compare('cost', '>=', eur(4))])],
    ],
  ] as const)('%s', (_, parameters, rows) => {
    expect(decisionBoundaries(decisionOf(parameters, rows))).toEqual([]);
  });
});

test('nobody decides the example, and somebody the whole numbers on either side', () => {
  const [lowest = []] = grid(1);
  fc.assert(
    fc.property(tables, (table) => {
      for (const { name, below, above, example } of decisionBoundaries(table)) {
        const one = new Map([...lowest, ...example.map((known) => [known.name, known.value] as const)]);
        expect(whoDecides(table, one).kind).toBe('nobody');
        for (const side of [below, above]) expect(whoDecides(table, new Map(one).set(name, side)).kind).toBe('decided');
      }
    }),
  );
});
