import type { Rule } from '../engine/rule.ts';
import { architect } from '../parties/architect.ts';
import { capacitySaid } from '../parties/capacity-said.ts';
import { contributorPay } from '../parties/contributor-pay.ts';
import { criticalGroupHeard } from '../parties/critical-group-heard.ts';
import { dependencyFallback } from '../parties/dependency-fallback.ts';
import { deputy } from '../parties/deputy.ts';
import { expectationAnswered } from '../parties/expectation-answered.ts';
import { freeRiding } from '../parties/free-riding.ts';
import { partnerInterests } from '../parties/partner-interests.ts';
import { partnerWants } from '../parties/partner-wants.ts';
import { roleHolders } from '../parties/role-holders.ts';
import { smallerPartner } from '../parties/smaller-partner.ts';
import { sponsor } from '../parties/sponsor.ts';
import { stakeholders } from '../parties/stakeholders.ts';
import { strengthUsed } from '../parties/strength-used.ts';
import { tradeOff } from '../parties/trade-off.ts';

// Generated from the files of the rules by `npm run generate`.
export const parties: readonly Rule[] = [
  architect,
  capacitySaid,
  contributorPay,
  criticalGroupHeard,
  dependencyFallback,
  deputy,
  expectationAnswered,
  freeRiding,
  partnerInterests,
  partnerWants,
  roleHolders,
  smallerPartner,
  sponsor,
  stakeholders,
  strengthUsed,
  tradeOff,
];
