import type { Rule } from '../engine/rule.ts';
import { amendSubjects } from '../change/amend-subjects.ts';
import { contingencyKinds } from '../change/contingency-kinds.ts';
import { forceMajeureCovers } from '../change/force-majeure-covers.ts';
import { moveDecider } from '../change/move-decider.ts';
import { moveMissing } from '../change/move-missing.ts';
import { pivotAlways } from '../change/pivot-always.ts';
import { pivotAtStart } from '../change/pivot-at-start.ts';
import { pivotDirection } from '../change/pivot-direction.ts';
import { pivotKinds } from '../change/pivot-kinds.ts';
import { pivotMissing } from '../change/pivot-missing.ts';
import { renewalCriteria } from '../change/renewal-criteria.ts';
import { renewalGap } from '../change/renewal-gap.ts';
import { renewalMissing } from '../change/renewal-missing.ts';
import { renewalOverlap } from '../change/renewal-overlap.ts';
import { reviewHolder } from '../change/review-holder.ts';

// Generated from the files of the rules by `npm run generate`.
export const change = [
  amendSubjects,
  contingencyKinds,
  forceMajeureCovers,
  moveDecider,
  moveMissing,
  pivotAlways,
  pivotAtStart,
  pivotDirection,
  pivotKinds,
  pivotMissing,
  renewalCriteria,
  renewalGap,
  renewalMissing,
  renewalOverlap,
  reviewHolder,
] as readonly Rule[];
