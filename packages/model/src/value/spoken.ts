import type { Decimal } from './decimal.ts';
import { describeValue, type Value } from './quantity.ts';

/** A value as one would say it in a sentence: `1,000.50 EUR`, `12,000 visits`; otherwise as it is written. */
export function spokenValue(value: Value): string {
  switch (value.kind) {
    case 'money':
      return `${grouped(value.amount, 2)} ${value.currency}`;
    case 'quantity':
      return `${grouped(value.amount, 0)} ${value.unit}`.trim();
    default:
      return describeValue(value);
  }
}

function grouped(amount: Decimal, places: number): string {
  const [whole = '', fraction = ''] = amount.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === '' ? '' : `.${fraction.padEnd(places, '0')}`}`;
}
