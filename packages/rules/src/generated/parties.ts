import type { Rule } from '../engine/rule.ts';
import { architect } from '../parties/architect.ts';
import { capacityMeetings } from '../parties/capacity-meetings.ts';
import { capacitySaid } from '../parties/capacity-said.ts';
import { conflictResolved } from '../parties/conflict-resolved.ts';
import { contributorPay } from '../parties/contributor-pay.ts';
import { criticalGroupHeard } from '../parties/critical-group-heard.ts';
import { dependencyFallback } from '../parties/dependency-fallback.ts';
import { deputy } from '../parties/deputy.ts';
import { deputyShared } from '../parties/deputy-shared.ts';
import { expectationAcknowledged } from '../parties/expectation-acknowledged.ts';
import { expectationAnswer } from '../parties/expectation-answer.ts';
import { expectations } from '../parties/expectations.ts';
import { freeRidingExit } from '../parties/free-riding-exit.ts';
import { interestMap } from '../parties/interest-map.ts';
import { minimumContribution } from '../parties/minimum-contribution.ts';
import { partnerGain } from '../parties/partner-gain.ts';
import { partnerLevels } from '../parties/partner-levels.ts';
import { partnerSponsor } from '../parties/partner-sponsor.ts';
import { partnerWants } from '../parties/partner-wants.ts';
import { roleHolders } from '../parties/role-holders.ts';
import { smallestPartnerWayOut } from '../parties/smallest-partner-way-out.ts';
import { sponsorOnLadder } from '../parties/sponsor-on-ladder.ts';
import { stakeholders } from '../parties/stakeholders.ts';
import { strengthUsed } from '../parties/strength-used.ts';
import { tradeOffAccepted } from '../parties/trade-off-accepted.ts';

// Generated from the files of the rules by `npm run generate`.
export const parties = [
  architect,
  capacityMeetings,
  capacitySaid,
  conflictResolved,
  contributorPay,
  criticalGroupHeard,
  dependencyFallback,
  deputy,
  deputyShared,
  expectationAcknowledged,
  expectationAnswer,
  expectations,
  freeRidingExit,
  interestMap,
  minimumContribution,
  partnerGain,
  partnerLevels,
  partnerSponsor,
  partnerWants,
  roleHolders,
  smallestPartnerWayOut,
  sponsorOnLadder,
  stakeholders,
  strengthUsed,
  tradeOffAccepted,
] as readonly Rule[];
