import type { Decimal } from './decimal.ts';

/** A part of a whole, in percent. */
export interface Share {
  readonly kind: 'share';
  readonly percent: Decimal;
}
