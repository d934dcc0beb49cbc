import type { Rule } from '../engine/rule.ts';
import { agreementPartners } from '../frame/agreement-partners.ts';
import { authorshipPartners } from '../frame/authorship-partners.ts';
import { disclaimerMissing } from '../frame/disclaimer-missing.ts';
import { governanceFallback } from '../frame/governance-fallback.ts';
import { governanceReason } from '../frame/governance-reason.ts';
import { governanceTooHeavy } from '../frame/governance-too-heavy.ts';
import { governanceTooLight } from '../frame/governance-too-light.ts';
import { profileTooLight } from '../frame/profile-too-light.ts';
import { purposeLength } from '../frame/purpose-length.ts';
import { purposeMissing } from '../frame/purpose-missing.ts';
import { renegotiationMidpoint } from '../frame/renegotiation-midpoint.ts';
import { renegotiationMissing } from '../frame/renegotiation-missing.ts';
import { statusGates } from '../frame/status-gates.ts';
import { termEnd } from '../frame/term-end.ts';
import { victoryPillars } from '../frame/victory-pillars.ts';

// Generated from the files of the rules by `npm run generate`.
export const frame = [
  agreementPartners,
  authorshipPartners,
  disclaimerMissing,
  governanceFallback,
  governanceReason,
  governanceTooHeavy,
  governanceTooLight,
  profileTooLight,
  purposeLength,
  purposeMissing,
  renegotiationMidpoint,
  renegotiationMissing,
  statusGates,
  termEnd,
  victoryPillars,
] as readonly Rule[];
