import type { Duration } from '@charter/model/value/duration.ts';
import type { Money } from '@charter/model/value/money.ts';
import type { Quantity, Value } from '@charter/model/value/quantity.ts';
import type { Share } from '@charter/model/value/share.ts';
import { valueWords } from '../words/values.ts';
import { dateText } from './date.ts';
import { FIXED_SPACE, numberText, THIN_SPACE } from './number.ts';

/** An amount of money: `20 000 EUR`, `19.50 EUR`. */
export function moneyText({ amount, currency }: Money): string {
  return `${numberText(amount, 2)}${FIXED_SPACE}${currency}`;
}

/** A length of time: `2 weeks`, `1 business day`. */
export function durationText({ amount, unit }: Duration): string {
  const [one, many] = valueWords.units[unit];
  return `${numberText(amount)}${FIXED_SPACE}${amount === '1' ? one : many}`;
}

/** A share of a whole: `25 %`. */
export function shareText({ percent }: Share): string {
  return `${numberText(percent)}${THIN_SPACE}%`;
}

/** A number of something, `46 engineers`, or a bare number. */
export function quantityText({ amount, unit }: Quantity): string {
  return unit === '' ? numberText(amount) : `${numberText(amount)}${FIXED_SPACE}${unit}`;
}

/** Any value a charter can measure, as its readers write it. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case 'money':
      return moneyText(value);
    case 'duration':
      return durationText(value);
    case 'share':
      return shareText(value);
    case 'quantity':
      return quantityText(value);
    case 'date':
      return dateText(value.date);
  }
}
