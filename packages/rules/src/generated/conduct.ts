import type { Rule } from '../engine/rule.ts';
import { communicationMissing } from '../conduct/communication-missing.ts';
import { creditParts } from '../conduct/credit-parts.ts';
import { disclosureDeadline } from '../conduct/disclosure-deadline.ts';
import { informationBothWays } from '../conduct/information-both-ways.ts';
import { norms } from '../conduct/norms.ts';
import { practiceAspects } from '../conduct/practice-aspects.ts';
import { safeChannel } from '../conduct/safe-channel.ts';
import { serviceLevelBothWays } from '../conduct/service-level-both-ways.ts';
import { serviceLevelNumber } from '../conduct/service-level-number.ts';
import { statusTop } from '../conduct/status-top.ts';
import { visibilityPrivate } from '../conduct/visibility-private.ts';

// Generated from the files of the rules by `npm run generate`.
export const conduct = [
  communicationMissing,
  creditParts,
  disclosureDeadline,
  informationBothWays,
  norms,
  practiceAspects,
  safeChannel,
  serviceLevelBothWays,
  serviceLevelNumber,
  statusTop,
  visibilityPrivate,
] as readonly Rule[];
