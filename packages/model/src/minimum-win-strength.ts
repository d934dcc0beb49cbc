import type { Condition } from './condition.ts';
import { metricSpace } from './metric-space.ts';
import { contains } from './space/box.ts';
import { regionOf } from './space/space.ts';
import { startingValue } from './starting-value.ts';
import type { Outcome, Success, Target, WinTest } from './success.ts';
import { compareValues } from './value/quantity.ts';

type Measured = Pick<Success, 'metrics' | 'outcomes'>;

/** A target of an outcome. */
export interface TargetOf {
  readonly outcome: Outcome;
  readonly target: Target;
}

/** The targets that whoever passes a test has reached as well, among those of the outcomes that the win proves. */
export function targetsImplied(measured: Measured, { condition }: WinTest, outcomes: readonly Outcome[]): readonly TargetOf[] {
  return outcomes.flatMap((outcome) =>
    outcome.targets.flatMap((target) => {
      const reached = reachedWhen(measured, target);
      return reached !== undefined && implies(measured, condition, reached) ? [{ outcome, target }] : [];
    }),
  );
}

/** What has to be so for a target to be reached; undefined where nothing says which way is better. */
export function reachedWhen(measured: Measured, target: Target): Condition | undefined {
  const start = startingValue(measured, target);
  const upwards = start === undefined ? 0 : compareValues(target.to, start);
  const better =
    measured.metrics.find(({ id }) => id === target.metric)?.better ?? (upwards === 1 ? 'higher' : upwards === -1 ? 'lower' : undefined);
  if (better === undefined) return undefined;
  const { origin } = target;
  const comparator = better === 'higher' ? '>=' : '<=';
  return { any: [{ all: [{ kind: 'threshold', subject: target.metric, comparator, value: target.to, origin }] }], origin };
}

function implies(measured: Measured, condition: Condition, conclusion: Condition): boolean {
  const space = metricSpace(measured, [condition, conclusion]);
  const premises = regionOf(space, condition).possibly;
  const conclusions = regionOf(space, conclusion).surely;
  return premises.length > 0 && premises.every((box) => conclusions.some((other) => contains(other, box)));
}
