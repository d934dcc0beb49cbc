import type { Rule } from '../engine/rule.ts';
import { bothWays } from '../conduct/both-ways.ts';
import { communicationMissing } from '../conduct/communication-missing.ts';
import { creditParts } from '../conduct/credit-parts.ts';
import { disclosureDeadline } from '../conduct/disclosure-deadline.ts';
import { norms } from '../conduct/norms.ts';
import { practiceAspects } from '../conduct/practice-aspects.ts';
import { serviceLevelNumber } from '../conduct/service-level-number.ts';
import { statusTop } from '../conduct/status-top.ts';
import { visibilityPrivate } from '../conduct/visibility-private.ts';

// Generated from the files of the rules by `npm run generate`.
export const conduct: readonly Rule[] = [
  bothWays,
  communicationMissing,
  creditParts,
  disclosureDeadline,
  norms,
  practiceAspects,
  serviceLevelNumber,
  statusTop,
  visibilityPrivate,
];
