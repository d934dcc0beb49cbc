import type { Capacity } from './parties.ts';
import { type Decimal, divideDecimals, multiplyDecimals } from './value/decimal.ts';
import { type BaseUnit, type Duration, inBaseUnit } from './value/duration.ts';

/** An average month of the calendar and of the working week. */
const monthIn: Readonly<Record<BaseUnit, Decimal>> = { minute: '43830', 'business day': '21', month: '1' };
/** Whoever sets a day or a week aside means the hours that are worked in it. */
const workingHours: Readonly<Partial<Record<Duration['unit'], Decimal>>> = { day: '8', 'business day': '8', week: '40', month: '168' };

/** Time set aside, in working hours of an average month. Undefined for money, for people, and for time that does not recur. */
export function hoursPerMonth({ amount, cadence }: Capacity): Decimal | undefined {
  if (amount.kind !== 'duration' || cadence === undefined) return undefined;
  const each = workingHoursOf(amount);
  const { base, amount: every } = inBaseUnit(cadence.every);
  if (each === undefined || every === '0' || every.startsWith('-')) return undefined;
  return divideDecimals(multiplyDecimals(each, monthIn[base]), every, 'floor');
}

function workingHoursOf(duration: Duration): Decimal | undefined {
  const hours = workingHours[duration.unit];
  if (hours !== undefined) return multiplyDecimals(duration.amount, hours);
  const { base, amount } = inBaseUnit(duration);
  return base === 'minute' ? divideDecimals(amount, '60', 'floor') : undefined;
}
