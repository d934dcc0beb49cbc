import type { Rule } from '../engine/rule.ts';
import { authorshipPartners } from '../frame/authorship-partners.ts';
import { disclaimerMissing } from '../frame/disclaimer-missing.ts';
import { governanceFallback } from '../frame/governance-fallback.ts';
import { governanceFit } from '../frame/governance-fit.ts';
import { governanceReason } from '../frame/governance-reason.ts';
import { profileTooLight } from '../frame/profile-too-light.ts';
import { purposeLength } from '../frame/purpose-length.ts';
import { purposeMissing } from '../frame/purpose-missing.ts';
import { renegotiation } from '../frame/renegotiation.ts';
import { statusGates } from '../frame/status-gates.ts';
import { termEnd } from '../frame/term-end.ts';
import { victoryPillars } from '../frame/victory-pillars.ts';

// Generated from the files of the rules by `npm run generate`.
export const frame: readonly Rule[] = [
  authorshipPartners,
  disclaimerMissing,
  governanceFallback,
  governanceFit,
  governanceReason,
  profileTooLight,
  purposeLength,
  purposeMissing,
  renegotiation,
  statusGates,
  termEnd,
  victoryPillars,
];
