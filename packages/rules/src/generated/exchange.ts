import type { Rule } from '../engine/rule.ts';
import { assetRights } from '../exchange/asset-rights.ts';
import { budgetLines } from '../exchange/budget-lines.ts';
import { contributionNone } from '../exchange/contribution-none.ts';
import { dataExpiry } from '../exchange/data-expiry.ts';
import { exchangeKinds } from '../exchange/exchange-kinds.ts';
import { investmentMissing } from '../exchange/investment-missing.ts';
import { ipMissing } from '../exchange/ip-missing.ts';
import { ipRightsConflict } from '../exchange/ip-rights-conflict.ts';
import { keeperMissing } from '../exchange/keeper-missing.ts';
import { publishingRule } from '../exchange/publishing-rule.ts';
import { sharesTotal } from '../exchange/shares-total.ts';
import { splitEffort } from '../exchange/split-effort.ts';
import { talentMissing } from '../exchange/talent-missing.ts';
import { termsLate } from '../exchange/terms-late.ts';
import { ventureParts } from '../exchange/venture-parts.ts';

// Generated from the files of the rules by `npm run generate`.
export const exchange: readonly Rule[] = [
  assetRights,
  budgetLines,
  contributionNone,
  dataExpiry,
  exchangeKinds,
  investmentMissing,
  ipMissing,
  ipRightsConflict,
  keeperMissing,
  publishingRule,
  sharesTotal,
  splitEffort,
  talentMissing,
  termsLate,
  ventureParts,
];
