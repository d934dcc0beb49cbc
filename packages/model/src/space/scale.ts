import { minorUnits } from '../value/currency.ts';
import { addDuration, daysBetween } from '../value/date.ts';
import { type Decimal, divideDecimals, multiplyDecimals } from '../value/decimal.ts';
import { type BaseUnit, type Duration, inBaseUnit } from '../value/duration.ts';
import { readQuantity, type Value } from '../value/quantity.ts';

/** How the values of one quantity lie on a line of exact numbers. */
export interface Scale {
  /** Where a value lies; undefined where it cannot be held against the unit of the quantity, as a month against days. */
  readonly position: (value: Value) => Decimal | undefined;
  /** The value at a place, in the unit of the quantity where that is exact. */
  readonly value: (position: Decimal) => Value;
  /** One of the unit. */
  readonly one: Decimal;
  /** The smallest difference there is between two values; absent where there is always another one in between. */
  readonly step?: Decimal;
}

/** What is measured and not counted, so that there is something between 10 and 11 of it. */
const comesInParts = new Set(
  `points score stars index degrees tonnes tons t kilograms kg grams g kilometres kilometers km miles metres meters litres liters hectares
  watts kw mw gw kwh mwh gwh seconds ms fte`.split(/\s+/),
);

/** The scale of amounts in a unit as written; undefined where the unit cannot be read. */
export function amountScale(unit: string): Scale | undefined {
  const one = readQuantity('1', unit, false);
  if ('problem' in one) return undefined;
  switch (one.kind) {
    case 'money':
      return moneyScale(one.currency);
    case 'duration':
      return durationScale(one);
    case 'share':
      return {
        position: (value) => (value.kind === 'share' ? value.percent : undefined),
        value: (percent) => ({ kind: 'share', percent }),
        one: '1',
      };
    case 'quantity':
      return {
        position: (value) => (value.kind === 'quantity' && value.unit === unit ? value.amount : undefined),
        value: (amount) => ({ kind: 'quantity', amount, unit }),
        one: '1',
        ...(comesInParts.has(unit.toLowerCase()) ? {} : { step: '1' }),
      };
    case 'date':
      return undefined;
  }
}

const firstDay = '1970-01-01';

/** The scale of days of the calendar. */
export const dayScale: Scale = {
  position: (value) => (value.kind === 'date' ? String(daysBetween(firstDay, value.date)) : undefined),
  value: (amount) => ({ kind: 'date', date: addDuration(firstDay, { kind: 'duration', amount, unit: 'day' }) ?? firstDay }),
  one: '1',
  step: '1',
};

function moneyScale(currency: string): Scale {
  const digits = minorUnits(currency);
  return {
    position: (value) => (value.kind === 'money' && value.currency === currency ? value.amount : undefined),
    value: (amount) => ({ kind: 'money', amount, currency }),
    one: '1',
    ...(digits === undefined ? {} : { step: digits === 0 ? '1' : `0.${'0'.repeat(digits - 1)}1` }),
  };
}

const smallest: Readonly<Record<BaseUnit, Duration['unit']>> = { minute: 'minute', month: 'month', 'business day': 'business day' };

function durationScale(unit: Duration): Scale {
  const { base, amount: one } = inBaseUnit(unit);
  return {
    position: (value) => {
      if (value.kind !== 'duration') return undefined;
      const length = inBaseUnit(value);
      return length.base === base ? length.amount : undefined;
    },
    value: (position) => {
      const amount = divideDecimals(position, one, 'floor');
      const exact = multiplyDecimals(amount, one) === position;
      return exact ? { kind: 'duration', amount, unit: unit.unit } : { kind: 'duration', amount: position, unit: smallest[base] };
    },
    one,
    ...(base === 'business day' ? { step: '1' } : {}),
  };
}
