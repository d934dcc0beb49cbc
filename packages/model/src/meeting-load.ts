import type { Charter } from './charter.ts';
import type { Ref } from './element.ts';
import type { Schedule } from './forums.ts';
import { type Membership, membership } from './membership.ts';
import { addDecimals, type Decimal, divideDecimals, multiplyDecimals } from './value/decimal.ts';
import { type Duration, inBaseUnit } from './value/duration.ts';

/** An average month of the calendar and of the working week, in minutes and in business days. */
const monthIn = { minute: '43830', 'business day': '21', month: '1' } as const;
/** A meeting of a day takes the hours that are worked in it. */
const workingDay = '480';

/** How many hours of regular meetings everybody has in an average month, by person; meetings of no stated length are not counted. */
export function meetingLoad(charter: Charter, who: Membership = membership(charter)): ReadonlyMap<Ref, Decimal> {
  const hours = new Map<Ref, Decimal>();
  const add = (refs: readonly Ref[], schedule: Schedule | undefined) => {
    const each = schedule && hoursPerMonth(schedule);
    if (each === undefined) return;
    for (const person of new Set(refs.flatMap((ref) => who.people(ref)))) hours.set(person, addDecimals(hours.get(person) ?? '0', each));
  };
  for (const forum of charter.forums) add([forum.id], forum.meets);
  for (const { attendees, owner, held } of charter.meetings) add([...attendees, ...(owner === undefined ? [] : [owner])], held);
  return hours;
}

function hoursPerMonth({ cadence, length }: Schedule): Decimal | undefined {
  if (cadence === undefined || length === undefined) return undefined;
  const minutes = workingMinutes(length);
  const { base, amount } = inBaseUnit(cadence.every);
  if (minutes === undefined || amount === '0' || amount.startsWith('-')) return undefined;
  return divideDecimals(multiplyDecimals(minutes, monthIn[base]), multiplyDecimals(amount, '60'), 'floor');
}

function workingMinutes({ amount, unit }: Duration): Decimal | undefined {
  if (unit === 'minute') return amount;
  if (unit === 'hour') return multiplyDecimals(amount, '60');
  return unit === 'day' || unit === 'business day' ? multiplyDecimals(amount, workingDay) : undefined;
}
