import type { Rule } from '../engine/rule.ts';
import { boundaryMissing } from '../bounds/boundary-missing.ts';
import { carveOutFunding } from '../bounds/carve-out-funding.ts';
import { flexibleAndFixed } from '../bounds/flexible-and-fixed.ts';
import { interviewReach } from '../bounds/interview-reach.ts';
import { phaseClose } from '../bounds/phase-close.ts';
import { rankCycle } from '../bounds/rank-cycle.ts';
import { redLineMissing } from '../bounds/red-line-missing.ts';
import { stageGap } from '../bounds/stage-gap.ts';
import { timeBox } from '../bounds/time-box.ts';

// Generated from the files of the rules by `npm run generate`.
export const bounds: readonly Rule[] = [
  boundaryMissing,
  carveOutFunding,
  flexibleAndFixed,
  interviewReach,
  phaseClose,
  rankCycle,
  redLineMissing,
  stageGap,
  timeBox,
];
