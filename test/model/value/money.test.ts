import { addMoney, compareMoney, money } from '@charter/model/value/money.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimals } from './arbitraries.ts';

describe('money', () => {
  it('adds and compares within one currency', () => {
    expect(addMoney(money('0.1', 'EUR'), money('0.2', 'EUR'))).toEqual({ kind: 'money', amount: '0.3', currency: 'EUR' });
    expect(compareMoney(money('9', 'EUR'), money('10', 'EUR'))).toBe(-1);
    expect(compareMoney(money('10', 'EUR'), money('10', 'EUR'))).toBe(0);
    expect(compareMoney(money('10', 'EUR'), money('-10', 'EUR'))).toBe(1);
  });

  it('never mixes currencies, not even for nothing', () => {
    expect(addMoney(money('0', 'EUR'), money('0', 'USD'))).toBeUndefined();
    expect(compareMoney(money('0', 'EUR'), money('0', 'USD'))).toBeUndefined();
  });

  it('adds in any order', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(addMoney(money(a, 'CHF'), money(b, 'CHF'))).toEqual(addMoney(money(b, 'CHF'), money(a, 'CHF')));
      }),
    );
  });
});
