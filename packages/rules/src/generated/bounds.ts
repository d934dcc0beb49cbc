import type { Rule } from '../engine/rule.ts';
import { boundaryMissing } from '../bounds/boundary-missing.ts';
import { carveOutFunding } from '../bounds/carve-out-funding.ts';
import { carveOutOwner } from '../bounds/carve-out-owner.ts';
import { flexibleAndFixed } from '../bounds/flexible-and-fixed.ts';
import { interviewLevels } from '../bounds/interview-levels.ts';
import { interviewPartners } from '../bounds/interview-partners.ts';
import { phaseClose } from '../bounds/phase-close.ts';
import { phaseEnd } from '../bounds/phase-end.ts';
import { rankCycle } from '../bounds/rank-cycle.ts';
import { readinessDistrust } from '../bounds/readiness-distrust.ts';
import { redLineConsequence } from '../bounds/red-line-consequence.ts';
import { redLineMissing } from '../bounds/red-line-missing.ts';
import { stageGap } from '../bounds/stage-gap.ts';

// Generated from the files of the rules by `npm run generate`.
export const bounds = [
  boundaryMissing,
  carveOutFunding,
  carveOutOwner,
  flexibleAndFixed,
  interviewLevels,
  interviewPartners,
  phaseClose,
  phaseEnd,
  rankCycle,
  readinessDistrust,
  redLineConsequence,
  redLineMissing,
  stageGap,
] as readonly Rule[];
