import type { Escalation } from './deciding.ts';
import { addDecimals, compareDecimals, type Decimal, divideDecimals, isWhole } from './value/decimal.ts';
import { type BaseUnit, type Duration, inBaseUnit } from './value/duration.ts';

/** Days tell more than hours from here on. */
const mostHours = '96';

/**
 * The time that has passed when each rung of a ladder has had its turn: one length where the rungs are all counted in hours, days or weeks;
 * several that add up where business days or months are among them. Undefined from the first rung on that has no time.
 */
export function escalationClock({ rungs }: Pick<Escalation, 'rungs'>): readonly (readonly Duration[] | undefined)[] {
  const passed = new Map<BaseUnit, Decimal>();
  let open = false;
  return rungs.map(({ within }) => {
    if (within === undefined) open = true;
    if (open || within === undefined) return undefined;
    const { base, amount } = inBaseUnit(within);
    passed.set(base, addDecimals(passed.get(base) ?? '0', amount));
    return [...passed].map(([unit, sum]) => readable(unit, sum));
  });
}

function readable(unit: BaseUnit, amount: Decimal): Duration {
  if (unit !== 'minute') return { kind: 'duration', amount, unit };
  const hours = divideDecimals(amount, '60', 'floor');
  const days = divideDecimals(amount, '1440', 'floor');
  if (isWhole(days) && compareDecimals(hours, mostHours) === 1) return { kind: 'duration', amount: days, unit: 'day' };
  return isWhole(hours) ? { kind: 'duration', amount: hours, unit: 'hour' } : { kind: 'duration', amount, unit: 'minute' };
}
