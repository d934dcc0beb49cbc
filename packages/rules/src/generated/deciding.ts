import type { Rule } from '../engine/rule.ts';
import { amendPurpose } from '../deciding/amend-purpose.ts';
import { amendRules } from '../deciding/amend-rules.ts';
import { deadlock } from '../deciding/deadlock.ts';
import { decisionAffected } from '../deciding/decision-affected.ts';
import { decisionBoundary } from '../deciding/decision-boundary.ts';
import { decisionDecider } from '../deciding/decision-decider.ts';
import { decisionEvidence } from '../deciding/decision-evidence.ts';
import { decisionGap } from '../deciding/decision-gap.ts';
import { decisionKinds } from '../deciding/decision-kinds.ts';
import { decisionOtherwise } from '../deciding/decision-otherwise.ts';
import { decisionOverlap } from '../deciding/decision-overlap.ts';
import { decisionStyles } from '../deciding/decision-styles.ts';
import { decisionUnits } from '../deciding/decision-units.ts';
import { decisionUnratified } from '../deciding/decision-unratified.ts';
import { decisionUnreachable } from '../deciding/decision-unreachable.ts';
import { escalationLoop } from '../deciding/escalation-loop.ts';
import { escalationMissing } from '../deciding/escalation-missing.ts';
import { escalationOrder } from '../deciding/escalation-order.ts';
import { escalationRungs } from '../deciding/escalation-rungs.ts';
import { escalationSilence } from '../deciding/escalation-silence.ts';
import { escalationSlow } from '../deciding/escalation-slow.ts';
import { escalationTimes } from '../deciding/escalation-times.ts';
import { mediatorMissing } from '../deciding/mediator-missing.ts';
import { mediatorPartisan } from '../deciding/mediator-partisan.ts';
import { minorityProtection } from '../deciding/minority-protection.ts';
import { structureHub } from '../deciding/structure-hub.ts';

// Generated from the files of the rules by `npm run generate`.
export const deciding: readonly Rule[] = [
  amendPurpose,
  amendRules,
  deadlock,
  decisionAffected,
  decisionBoundary,
  decisionDecider,
  decisionEvidence,
  decisionGap,
  decisionKinds,
  decisionOtherwise,
  decisionOverlap,
  decisionStyles,
  decisionUnits,
  decisionUnratified,
  decisionUnreachable,
  escalationLoop,
  escalationMissing,
  escalationOrder,
  escalationRungs,
  escalationSilence,
  escalationSlow,
  escalationTimes,
  mediatorMissing,
  mediatorPartisan,
  minorityProtection,
  structureHub,
];
