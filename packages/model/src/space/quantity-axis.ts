import type { Comparison, Condition } from '../condition.ts';
import { compareDecimals, type Decimal } from '../value/decimal.ts';
import type { Value } from '../value/quantity.ts';
import { type LineAxis, lineAxis } from './axis.ts';
import { amountScale, type Scale } from './scale.ts';

/** A quantity as a charter declares it. */
export interface Amount {
  readonly name: string;
  readonly unit: string;
  readonly low?: Value;
  readonly high?: Value;
  /** What is known to have occurred, or is wanted. */
  readonly known?: readonly Value[];
}

/**
 * The axis of an amount, cut at the values it is compared with. Without a lowest value it begins at 0, unless something below 0 is spoken of;
 * a share that is compared with 100 % and nothing above ends there. Undefined where the unit cannot be read.
 */
export function amountAxis(
  { name, unit, low, high, known = [] }: Amount,
  compared: readonly Value[],
  wholly: boolean,
): LineAxis | undefined {
  const scale = amountScale(unit);
  if (scale === undefined) return undefined;
  const cuts = positions(scale, compared);
  const spoken = [...cuts, ...positions(scale, known)];
  const [lowest] = positions(scale, low === undefined ? [] : [low]);
  const [highest] = positions(scale, high === undefined ? [] : [high]);
  const from = lowest ?? (spoken.some((at) => at.startsWith('-')) ? undefined : '0');
  const to = highest ?? (scale.value('1').kind === 'share' && endsAt100(spoken) ? '100' : undefined);
  return lineAxis({ name, scale, cuts, ...(from === undefined ? {} : { low: from }), ...(to === undefined ? {} : { high: to }) }, wholly);
}

/** All values that conditions hold a quantity against, by its name. */
export function comparedValues(conditions: Iterable<Condition | undefined>): ReadonlyMap<string, readonly Value[]> {
  const values = new Map<string, Value[]>();
  for (const condition of conditions) {
    for (const comparison of condition?.any.flatMap(({ all }) => all) ?? []) {
      const list = values.get(comparison.subject) ?? [];
      list.push(...valuesIn(comparison));
      values.set(comparison.subject, list);
    }
  }
  return values;
}

function valuesIn(comparison: Comparison): readonly Value[] {
  if (comparison.kind === 'threshold') return [comparison.value];
  return comparison.kind === 'range' ? [comparison.low, comparison.high] : [];
}

/** Where values lie on a scale, without those that have no place on it. */
export function positions(scale: Scale, values: readonly Value[]): Decimal[] {
  return values.flatMap((value) => scale.position(value) ?? []);
}

function endsAt100(spoken: readonly Decimal[]): boolean {
  return spoken.includes('100') && spoken.every((at) => compareDecimals(at, '100') <= 0);
}
