import type { Asset } from '@charter/model/rights.ts';

/** Whether an asset is more than one partner's: shared, or owned by several. */
export function isCommon({ shared, owners }: Asset): boolean {
  return shared || owners.length > 1;
}
