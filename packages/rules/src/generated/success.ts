import type { Rule } from '../engine/rule.ts';
import { conditionImpossible } from '../success/condition-impossible.ts';
import { incentiveConflict } from '../success/incentive-conflict.ts';
import { incentiveDirection } from '../success/incentive-direction.ts';
import { incentiveMissing } from '../success/incentive-missing.ts';
import { incentiveVerifier } from '../success/incentive-verifier.ts';
import { jointMeasureMissing } from '../success/joint-measure-missing.ts';
import { jointMeasureOwners } from '../success/joint-measure-owners.ts';
import { measureOneSided } from '../success/measure-one-sided.ts';
import { metricOutputs } from '../success/metric-outputs.ts';
import { metricParts } from '../success/metric-parts.ts';
import { outcomeCount } from '../success/outcome-count.ts';
import { outcomeLeading } from '../success/outcome-leading.ts';
import { outcomeMissing } from '../success/outcome-missing.ts';
import { outcomeRank } from '../success/outcome-rank.ts';
import { outcomeTarget } from '../success/outcome-target.ts';
import { resultGap } from '../success/result-gap.ts';
import { resultOverlap } from '../success/result-overlap.ts';
import { signalCount } from '../success/signal-count.ts';
import { signalLagging } from '../success/signal-lagging.ts';
import { signalUnused } from '../success/signal-unused.ts';
import { targetBaseline } from '../success/target-baseline.ts';
import { targetDirection } from '../success/target-direction.ts';
import { winLate } from '../success/win-late.ts';
import { winMissing } from '../success/win-missing.ts';
import { winStrength } from '../success/win-strength.ts';

// Generated from the files of the rules by `npm run generate`.
export const success = [
  conditionImpossible,
  incentiveConflict,
  incentiveDirection,
  incentiveMissing,
  incentiveVerifier,
  jointMeasureMissing,
  jointMeasureOwners,
  measureOneSided,
  metricOutputs,
  metricParts,
  outcomeCount,
  outcomeLeading,
  outcomeMissing,
  outcomeRank,
  outcomeTarget,
  resultGap,
  resultOverlap,
  signalCount,
  signalLagging,
  signalUnused,
  targetBaseline,
  targetDirection,
  winLate,
  winMissing,
  winStrength,
] as readonly Rule[];
