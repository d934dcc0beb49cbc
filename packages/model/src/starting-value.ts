import type { Success, Target } from './success.ts';
import type { Value } from './value/quantity.ts';

/** Where a target starts from: as it says itself, or the latest baseline of its metric. */
export function startingValue({ metrics }: Pick<Success, 'metrics'>, { metric, from }: Target): Value | undefined {
  const baselines = metrics.find(({ id }) => id === metric)?.baselines ?? [];
  return from ?? baselines.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)).at(-1)?.value;
}
