import { addDecimals, compareDecimals, type Decimal } from './decimal.ts';

/** An exact amount in one currency. Amounts in different currencies are never added or compared. */
export interface Money {
  readonly kind: 'money';
  readonly amount: Decimal;
  /** An active ISO 4217 code such as `EUR`. */
  readonly currency: string;
}

/** An amount in whole units of a currency. */
export function money(amount: Decimal, currency: string): Money {
  return { kind: 'money', amount, currency };
}

/** The exact sum, or undefined where the currencies differ. */
export function addMoney(a: Money, b: Money): Money | undefined {
  return a.currency === b.currency ? money(addDecimals(a.amount, b.amount), a.currency) : undefined;
}

/** -1, 0 or 1 as the first is less than, equal to or greater than the second, or undefined where the currencies differ. */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 | undefined {
  return a.currency === b.currency ? compareDecimals(a.amount, b.amount) : undefined;
}
