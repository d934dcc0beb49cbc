import type { Ref } from './element.ts';
import { startingValue } from './starting-value.ts';
import type { Incentive, Metric, Outcome, Reward, Success } from './success.ts';
import { compareValues } from './value/quantity.ts';

type Measured = Pick<Success, 'metrics' | 'outcomes'>;

/** Whether a metric gets better or worse. */
export type Effect = 'better' | 'worse';

/** A metric on a path of influence, and what becomes of it. */
export interface Influenced {
  readonly metric: Metric;
  readonly effect: Effect;
}

/** A reward that works against an outcome, with the path from what is rewarded to the metric of the outcome. */
export interface IncentiveConflict {
  readonly incentive: Incentive;
  readonly reward: Reward;
  readonly path: readonly Influenced[];
  readonly outcome: Outcome;
}

/** Which way of a metric is better: as it says, or as the targets want it; undefined where nothing tells. */
export function betterWay(measured: Measured, metric: Metric): 'lower' | 'higher' | undefined {
  if (metric.better !== undefined) return metric.better;
  for (const target of measured.outcomes.flatMap(({ targets }) => targets)) {
    const start = target.metric === metric.id ? startingValue(measured, target) : undefined;
    const order = start === undefined ? 0 : compareValues(target.to, start);
    if (order === 1 || order === -1) return order === 1 ? 'higher' : 'lower';
  }
  return undefined;
}

/** What becomes of the rewarded metric itself. Where nothing says which way is better, the rewarded one is taken for it. */
export function rewardedEffect(measured: Measured, { direction }: Reward, metric: Metric): Effect {
  const better = betterWay(measured, metric);
  return better === undefined || (direction === 'more') === (better === 'higher') ? 'better' : 'worse';
}

/**
 * For each reward the shortest path on which it makes the metric of an outcome worse.
 * None where the same incentive rewards that metric for getting better: then somebody is paid to keep both in mind.
 */
export function incentiveConflicts(success: Measured & Pick<Success, 'incentives'>): readonly IncentiveConflict[] {
  return success.incentives.flatMap((incentive) => {
    const kept = new Set(incentive.rewards.filter((reward) => effectOf(success, reward) === 'better').map(({ metric }) => metric));
    return incentive.rewards.flatMap((reward) => {
      const conflict = shortestHarm(success, reward, kept);
      return conflict === undefined ? [] : [{ incentive, reward, ...conflict }];
    });
  });
}

function effectOf(success: Measured, reward: Reward): Effect | undefined {
  const metric = success.metrics.find(({ id }) => id === reward.metric);
  return metric && rewardedEffect(success, reward, metric);
}

function shortestHarm(success: Measured, reward: Reward, kept: ReadonlySet<Ref>): Pick<IncentiveConflict, 'path' | 'outcome'> | undefined {
  const metrics = new Map(success.metrics.map((metric) => [metric.id, metric]));
  const start = metrics.get(reward.metric);
  if (start === undefined) return undefined;
  const paths: Influenced[][] = [[{ metric: start, effect: rewardedEffect(success, reward, start) }]];
  const seen = new Set<string>();
  for (const path of paths) {
    const last = path.at(-1);
    if (last === undefined || seen.has(`${last.effect} ${last.metric.id}`)) continue;
    seen.add(`${last.effect} ${last.metric.id}`);
    const outcome = success.outcomes.find(({ targets }) => targets.some((target) => target.metric === last.metric.id));
    if (outcome !== undefined && last.effect === 'worse' && !kept.has(last.metric.id)) return { path, outcome };
    for (const next of nextOf(last)) {
      const metric = metrics.get(next.ref);
      if (metric !== undefined) paths.push([...path, { metric, effect: next.effect }]);
    }
  }
  return undefined;
}

function nextOf({ metric, effect }: Influenced): { readonly ref: Ref; readonly effect: Effect }[] {
  const opposite = effect === 'better' ? 'worse' : 'better';
  return [...metric.helps.map((ref) => ({ ref, effect })), ...metric.hurts.map((ref) => ({ ref, effect: opposite }) as const)];
}
