import type { Rule } from '../engine/rule.ts';
import { consultationPartners } from '../leaving/consultation-partners.ts';
import { exitAsset } from '../leaving/exit-asset.ts';
import { exitMissing } from '../leaving/exit-missing.ts';
import { exitNotice } from '../leaving/exit-notice.ts';
import { exitNoticeTerm } from '../leaving/exit-notice-term.ts';
import { exitOpenTo } from '../leaving/exit-open-to.ts';
import { exitParts } from '../leaving/exit-parts.ts';
import { marketFast } from '../leaving/market-fast.ts';
import { ratificationMissing } from '../leaving/ratification-missing.ts';
import { ratificationSignature } from '../leaving/ratification-signature.ts';

// Generated from the files of the rules by `npm run generate`.
export const leaving = [
  consultationPartners,
  exitAsset,
  exitMissing,
  exitNotice,
  exitNoticeTerm,
  exitOpenTo,
  exitParts,
  marketFast,
  ratificationMissing,
  ratificationSignature,
] as readonly Rule[];
