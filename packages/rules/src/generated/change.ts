import type { Rule } from '../engine/rule.ts';
import { forceMajeureCovers } from '../change/force-majeure-covers.ts';
import { moveDecider } from '../change/move-decider.ts';
import { moveMissing } from '../change/move-missing.ts';
import { pivotAlways } from '../change/pivot-always.ts';
import { pivotKinds } from '../change/pivot-kinds.ts';
import { pivotLine } from '../change/pivot-line.ts';
import { pivotMissing } from '../change/pivot-missing.ts';
import { renewalCriteria } from '../change/renewal-criteria.ts';
import { renewalMissing } from '../change/renewal-missing.ts';
import { reviewParts } from '../change/review-parts.ts';

// Generated from the files of the rules by `npm run generate`.
export const change: readonly Rule[] = [
  forceMajeureCovers,
  moveDecider,
  moveMissing,
  pivotAlways,
  pivotKinds,
  pivotLine,
  pivotMissing,
  renewalCriteria,
  renewalMissing,
  reviewParts,
];
