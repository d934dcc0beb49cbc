import type { Rule } from '../engine/rule.ts';
import { amendMissing } from '../deciding/amend-missing.ts';
import { amendPurpose } from '../deciding/amend-purpose.ts';
import { decisionAffected } from '../deciding/decision-affected.ts';
import { decisionBoundary } from '../deciding/decision-boundary.ts';
import { decisionContradiction } from '../deciding/decision-contradiction.ts';
import { decisionDecider } from '../deciding/decision-decider.ts';
import { decisionEvidence } from '../deciding/decision-evidence.ts';
import { decisionGap } from '../deciding/decision-gap.ts';
import { decisionJoint } from '../deciding/decision-joint.ts';
import { decisionKinds } from '../deciding/decision-kinds.ts';
import { decisionNone } from '../deciding/decision-none.ts';
import { decisionOtherwise } from '../deciding/decision-otherwise.ts';
import { decisionOverlap } from '../deciding/decision-overlap.ts';
import { decisionStyles } from '../deciding/decision-styles.ts';
import { decisionUnits } from '../deciding/decision-units.ts';
import { decisionUnratified } from '../deciding/decision-unratified.ts';
import { decisionUnreachable } from '../deciding/decision-unreachable.ts';
import { escalationEnd } from '../deciding/escalation-end.ts';
import { escalationLoop } from '../deciding/escalation-loop.ts';
import { escalationMissing } from '../deciding/escalation-missing.ts';
import { escalationOrder } from '../deciding/escalation-order.ts';
import { escalationRungTime } from '../deciding/escalation-rung-time.ts';
import { escalationRungs } from '../deciding/escalation-rungs.ts';
import { escalationSilence } from '../deciding/escalation-silence.ts';
import { escalationSlow } from '../deciding/escalation-slow.ts';
import { escalationTotal } from '../deciding/escalation-total.ts';
import { mediatorMissing } from '../deciding/mediator-missing.ts';
import { mediatorPartisan } from '../deciding/mediator-partisan.ts';
import { minorityProtection } from '../deciding/minority-protection.ts';
import { structureHub } from '../deciding/structure-hub.ts';

// Generated from the files of the rules by `npm run generate`.
export const deciding = [
  amendMissing,
  amendPurpose,
  decisionAffected,
  decisionBoundary,
  decisionContradiction,
  decisionDecider,
  decisionEvidence,
  decisionGap,
  decisionJoint,
  decisionKinds,
  decisionNone,
  decisionOtherwise,
  decisionOverlap,
  decisionStyles,
  decisionUnits,
  decisionUnratified,
  decisionUnreachable,
  escalationEnd,
  escalationLoop,
  escalationMissing,
  escalationOrder,
  escalationRungTime,
  escalationRungs,
  escalationSilence,
  escalationSlow,
  escalationTotal,
  mediatorMissing,
  mediatorPartisan,
  minorityProtection,
  structureHub,
] as readonly Rule[];
