import type { Condition, Conjunction } from './condition.ts';
import type { Ref } from './element.ts';
import type { Known } from './space/case.ts';
import { startingValue } from './starting-value.ts';
import type { Success } from './success.ts';
import type { Value } from './value/quantity.ts';
import { holds } from './who-decides.ts';

type Measured = Pick<Success, 'metrics' | 'outcomes'>;

/**
 * The values from which the metrics start, where a condition holds for them: at once, or, if it has to hold for some time,
 * where it holds for the targets as well and so all the way. Undefined where it does not, or where no start is known.
 */
export function heldFromStart(measured: Measured, condition: Condition): readonly Known[] | undefined {
  const starts = startingValues(measured);
  const targets = new Map(measured.outcomes.flatMap((outcome) => outcome.targets.map(({ metric, to }) => [metric, to] as const)));
  const branch = condition.any.find((one) => holdsAt(one, starts) && (isAtOnce(one) || holdsAt(one, targets)));
  if (branch === undefined) return undefined;
  return [...new Set(branch.all.map(({ subject }) => subject))].flatMap((name) => {
    const value = starts.get(name);
    return value === undefined ? [] : [{ name, value }];
  });
}

function startingValues(measured: Measured): ReadonlyMap<Ref, Value> {
  const targets = measured.outcomes.flatMap((outcome) => outcome.targets);
  return new Map(
    measured.metrics.flatMap(({ id, baselines: [baseline] }) => {
      const target = targets.find(({ metric }) => metric === id);
      const value =
        target === undefined
          ? baseline && startingValue(measured, { ...baseline, metric: id, to: baseline.value })
          : startingValue(measured, target);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}

function isAtOnce({ all }: Conjunction): boolean {
  return all.every(({ during }) => during === undefined);
}

function holdsAt({ all }: Conjunction, values: ReadonlyMap<Ref, Value>): boolean {
  return all.every((comparison) => holds(comparison, values.get(comparison.subject)) === true);
}
