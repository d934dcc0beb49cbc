import type { Rule } from '../engine/rule.ts';
import { consultationPartners } from '../leaving/consultation-partners.ts';
import { exitAsset } from '../leaving/exit-asset.ts';
import { exitMissing } from '../leaving/exit-missing.ts';
import { exitNotice } from '../leaving/exit-notice.ts';
import { exitParts } from '../leaving/exit-parts.ts';
import { marketFast } from '../leaving/market-fast.ts';
import { ratification } from '../leaving/ratification.ts';

// Generated from the files of the rules by `npm run generate`.
export const leaving: readonly Rule[] = [
  consultationPartners,
  exitAsset,
  exitMissing,
  exitNotice,
  exitParts,
  marketFast,
  ratification,
];
