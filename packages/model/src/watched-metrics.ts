import type { Charter } from './charter.ts';
import type { Condition } from './condition.ts';
import type { Ref } from './element.ts';

/** The metrics that somebody acts on: a decision looks at them, or a rule of an experiment, a pivot, a band or the renewal does. */
export function watchedMetrics(charter: Charter): ReadonlySet<Ref> {
  const conditions: (Condition | undefined)[] = [
    ...charter.pivots.map(({ condition }) => condition),
    ...charter.experiments.flatMap(({ verdicts }) => verdicts.map(({ condition }) => condition)),
    ...charter.renewals.flatMap(({ criteria }) => criteria.map(({ condition }) => condition)),
  ];
  const subjects = conditions.flatMap((condition) => condition?.any.flatMap(({ all }) => all.map(({ subject }) => subject)) ?? []);
  return new Set([...charter.decisions.flatMap(({ uses }) => uses), ...charter.healthBands.map(({ metric }) => metric), ...subjects]);
}
