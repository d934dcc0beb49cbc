import type { Rule } from '../engine/rule.ts';
import { conditionImpossible } from '../success/condition-impossible.ts';
import { incentiveConflict } from '../success/incentive-conflict.ts';
import { incentiveMissing } from '../success/incentive-missing.ts';
import { incentiveVerifier } from '../success/incentive-verifier.ts';
import { jointMeasureOwners } from '../success/joint-measure-owners.ts';
import { leadAndLag } from '../success/lead-and-lag.ts';
import { measureOneSided } from '../success/measure-one-sided.ts';
import { metricDirection } from '../success/metric-direction.ts';
import { metricMix } from '../success/metric-mix.ts';
import { metricParts } from '../success/metric-parts.ts';
import { outcomeCount } from '../success/outcome-count.ts';
import { outcomeMissing } from '../success/outcome-missing.ts';
import { outcomeRank } from '../success/outcome-rank.ts';
import { outcomeTarget } from '../success/outcome-target.ts';
import { resultGap } from '../success/result-gap.ts';
import { resultOverlap } from '../success/result-overlap.ts';
import { signalCount } from '../success/signal-count.ts';
import { signalUnused } from '../success/signal-unused.ts';
import { targetBaseline } from '../success/target-baseline.ts';
import { winMissing } from '../success/win-missing.ts';
import { winStrength } from '../success/win-strength.ts';

// Generated from the files of the rules by `npm run generate`.
export const success: readonly Rule[] = [
  conditionImpossible,
  incentiveConflict,
  incentiveMissing,
  incentiveVerifier,
  jointMeasureOwners,
  leadAndLag,
  measureOneSided,
  metricDirection,
  metricMix,
  metricParts,
  outcomeCount,
  outcomeMissing,
  outcomeRank,
  outcomeTarget,
  resultGap,
  resultOverlap,
  signalCount,
  signalUnused,
  targetBaseline,
  winMissing,
  winStrength,
];
