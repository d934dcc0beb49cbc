import type { Rule } from '../engine/rule.ts';
import { assetDerivatives } from '../exchange/asset-derivatives.ts';
import { assetKeeper } from '../exchange/asset-keeper.ts';
import { assetRights } from '../exchange/asset-rights.ts';
import { assetShares } from '../exchange/asset-shares.ts';
import { contributionNone } from '../exchange/contribution-none.ts';
import { dataExpiry } from '../exchange/data-expiry.ts';
import { exchangeBothWays } from '../exchange/exchange-both-ways.ts';
import { exchangeKinds } from '../exchange/exchange-kinds.ts';
import { investmentMissing } from '../exchange/investment-missing.ts';
import { ipLate } from '../exchange/ip-late.ts';
import { ipMissing } from '../exchange/ip-missing.ts';
import { ipRightsConflict } from '../exchange/ip-rights-conflict.ts';
import { publishingRule } from '../exchange/publishing-rule.ts';
import { reinvestmentMissing } from '../exchange/reinvestment-missing.ts';
import { splitEffort } from '../exchange/split-effort.ts';
import { splitTotal } from '../exchange/split-total.ts';
import { talentMissing } from '../exchange/talent-missing.ts';
import { termsLate } from '../exchange/terms-late.ts';
import { ventureHiring } from '../exchange/venture-hiring.ts';
import { ventureMissing } from '../exchange/venture-missing.ts';
import { ventureParents } from '../exchange/venture-parents.ts';
import { ventureParts } from '../exchange/venture-parts.ts';

// Generated from the files of the rules by `npm run generate`.
export const exchange = [
  assetDerivatives,
  assetKeeper,
  assetRights,
  assetShares,
  contributionNone,
  dataExpiry,
  exchangeBothWays,
  exchangeKinds,
  investmentMissing,
  ipLate,
  ipMissing,
  ipRightsConflict,
  publishingRule,
  reinvestmentMissing,
  splitEffort,
  splitTotal,
  talentMissing,
  termsLate,
  ventureHiring,
  ventureMissing,
  ventureParents,
  ventureParts,
] as readonly Rule[];
