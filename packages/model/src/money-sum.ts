import { addMoney, type Money } from './value/money.ts';

/** The sum of amounts of money by currency, in the order in which the currencies come up. */
export function sumsByCurrency(amounts: Iterable<Money>): ReadonlyMap<string, Money> {
  const sums = new Map<string, Money>();
  for (const amount of amounts) {
    const before = sums.get(amount.currency);
    sums.set(amount.currency, (before && addMoney(before, amount)) ?? amount);
  }
  return sums;
}
