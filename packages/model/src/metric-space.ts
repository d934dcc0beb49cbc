import type { Comparison, Condition } from './condition.ts';
import type { Ref } from './element.ts';
import type { Known } from './space/case.ts';
import { contradictionIn } from './space/contradiction.ts';
import { type Hole, holesIn, sharedCase } from './space/partition.ts';
import { amountAxis, comparedValues } from './space/quantity-axis.ts';
import { regionOf, type Space, spaceOf } from './space/space.ts';
import { uncovered, usualEffort } from './space/uncovered.ts';
import type { Success } from './success.ts';
import type { Value } from './value/quantity.ts';

type Measured = Pick<Success, 'metrics' | 'outcomes'>;

/** All values that the metrics of some conditions can take: within their range, or from 0 up. */
export function metricSpace({ metrics, outcomes }: Measured, conditions: readonly (Condition | undefined)[]): Space {
  const wanted = wantedOf(outcomes);
  return spaceOf(
    [...comparedValues(conditions)].flatMap(([name, values]) => {
      const metric = metrics.find(({ id }) => id === name);
      if (metric === undefined) return [];
      const known = [...metric.baselines.map(({ value }) => value), ...(wanted.get(name) ?? [])];
      return amountAxis({ name, unit: metric.unit, known, ...metric.range }, values, false) ?? [];
    }),
  );
}

const wantedOnce = new WeakMap<Measured['outcomes'], ReadonlyMap<Ref, readonly Value[]>>();

/** What the outcomes aim at and where they begin, each value once, by metric. Reckoned once for a charter, as every condition asks for it. */
function wantedOf(outcomes: Measured['outcomes']): ReadonlyMap<Ref, readonly Value[]> {
  const reckoned = wantedOnce.get(outcomes);
  if (reckoned !== undefined) return reckoned;
  const wanted = new Map<Ref, Map<string, Value>>();
  for (const { metric, from, to } of outcomes.flatMap((outcome) => outcome.targets)) {
    const values = wanted.get(metric) ?? new Map<string, Value>();
    for (const value of from === undefined ? [to] : [from, to]) values.set(JSON.stringify(value), value);
    wanted.set(metric, values);
  }
  const listed = new Map([...wanted].map(([metric, values]) => [metric, [...values.values()]]));
  wantedOnce.set(outcomes, listed);
  return listed;
}

/** The values for which none of the conditions holds; an absent condition holds for all. */
export function metricGaps(measured: Measured, conditions: readonly (Condition | undefined)[]): readonly Hole[] {
  return holesIn(metricSpace(measured, conditions), conditions, usualEffort());
}

/** Values for which both conditions hold; undefined where there are none, or where the two speak of different metrics. */
export function metricOverlap(measured: Measured, left: Condition, right: Condition): readonly Known[] | undefined {
  return sharedCase(metricSpace(measured, [left, right]), left, right);
}

/** For each alternative of a condition that no value can fulfil, the comparisons that keep it from being fulfilled. */
export function impossibleAlternatives(measured: Measured, condition: Condition): readonly (readonly Comparison[])[] {
  const space = metricSpace(measured, [condition]);
  return condition.any.flatMap((branch) => {
    const comparisons = contradictionIn(space, branch);
    return comparisons === undefined ? [] : [comparisons];
  });
}

/** Whether a condition holds whatever the values are. */
export function isAlwaysTrue(measured: Measured, condition: Condition): boolean {
  const space = metricSpace(measured, [condition]);
  const boxes = regionOf(space, condition).steadily;
  return uncovered(space.whole, boxes, usualEffort()) === 'covered';
}
