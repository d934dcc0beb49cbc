import { isCurrency, looksLikeCurrency, nearestCurrency } from './currency.ts';
import { type CalendarDate, compareDates } from './date.ts';
import { compareDecimals, type Decimal, parseDecimal } from './decimal.ts';
import { compareDurations, type Duration, timeUnit } from './duration.ts';
import { compareMoney, type Money, money } from './money.ts';
import type { Share } from './share.ts';

/** A number of anything that is neither money nor time nor a share. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly amount: Decimal;
  /** As the writer named it, such as `engineers`; empty for a bare number. */
  readonly unit: string;
}

export interface DateValue {
  readonly kind: 'date';
  readonly date: CalendarDate;
}

/** Anything a charter can measure, compare or promise. */
export type Value = Money | Duration | Share | Quantity | DateValue;

/** Why a number and its unit could not be read. */
export type ValueProblem = UnknownCurrency | UnreadableAmount | NoBusinessUnit;

/** The unit looks like a currency but is no active ISO 4217 code. */
export interface UnknownCurrency {
  readonly problem: 'currency-unknown';
  readonly code: string;
  readonly nearest?: string;
}

/** The amount is no number, or is too long for one. */
export interface UnreadableAmount {
  readonly problem: 'amount-unreadable';
  readonly amount: string;
}

/** Only days can be business days. */
export interface NoBusinessUnit {
  readonly problem: 'business-unit';
  /** As it was written; empty where there was none. */
  readonly unit: string;
}

/**
 * Reads an amount such as `20k` and what follows it: a time unit gives a duration, `%` or `percent` a share, an active ISO 4217 code money,
 * and any other word a quantity in that unit. `business` tells that the unit was written as business days.
 */
export function readQuantity(amountText: string, unitText: string | undefined, business: boolean): Value | ValueProblem {
  const amount = parseDecimal(amountText);
  if (amount === undefined) return { problem: 'amount-unreadable', amount: amountText };
  // A unit agreed beforehand may name business days itself: `delay in "business days"`.
  if (unitText?.startsWith('business ')) return readQuantity(amountText, unitText.slice('business '.length), true);
  const unit = unitText ?? '';
  const time = timeUnit(unit, business);
  if (time !== undefined) return { kind: 'duration', amount, unit: time };
  if (business) return { problem: 'business-unit', unit };
  if (unit === '%' || unit.toLowerCase() === 'percent') return { kind: 'share', percent: amount };
  if (isCurrency(unit)) return money(amount, unit);
  if (looksLikeCurrency(unit)) return unknownCurrency(unit);
  return { kind: 'quantity', amount, unit };
}

function unknownCurrency(code: string): UnknownCurrency {
  const meant = nearestCurrency(code);
  return { problem: 'currency-unknown', code, ...(meant === undefined ? {} : { nearest: meant }) };
}

/** -1, 0 or 1 as the first is less than, equal to or greater than the second; undefined where that cannot be told. */
export function compareValues(a: Value, b: Value): -1 | 0 | 1 | undefined {
  if (a.kind === 'money' && b.kind === 'money') return compareMoney(a, b);
  if (a.kind === 'duration' && b.kind === 'duration') return compareDurations(a, b);
  if (a.kind === 'share' && b.kind === 'share') return compareDecimals(a.percent, b.percent);
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a.date, b.date);
  if (a.kind === 'quantity' && b.kind === 'quantity' && a.unit === b.unit) return compareDecimals(a.amount, b.amount);
  return undefined;
}

/** Whether two values measure the same thing: one currency, one unit, calendar time or business days. */
export function sameDimension(a: Value, b: Value): boolean {
  return dimensionOf(a) === dimensionOf(b);
}

function dimensionOf(value: Value): string {
  switch (value.kind) {
    case 'money':
      return `money in ${value.currency}`;
    case 'quantity':
      return `quantity in ${value.unit}`;
    case 'duration':
      return value.unit === 'business day' ? 'business days' : 'calendar time';
    case 'share':
    case 'date':
      return value.kind;
  }
}

/** A value as a writer would write it, so that it can be read again: `20000 EUR`, `3 business days`, `12.5%`, `4 engineers`, `2026-03-31`. */
export function describeValue(value: Value): string {
  switch (value.kind) {
    case 'money':
      return `${value.amount} ${value.currency}`;
    case 'duration':
      return `${value.amount} ${value.unit}${value.amount === '1' ? '' : 's'}`;
    case 'share':
      return `${value.percent}%`;
    case 'quantity':
      return value.unit === '' ? value.amount : `${value.amount} ${value.unit}`;
    case 'date':
      return value.date;
  }
}
