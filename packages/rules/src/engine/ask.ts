import type { Charter } from '@charter/model/charter.ts';
import type { Declared, Waiver } from '@charter/model/element.ts';
import type { Origin, Span } from '@charter/model/origin.ts';
import { spanOf } from '@charter/model/origin.ts';

/** Where a declared thing is named: the place for what concerns the thing as a whole. */
export function nameOf(thing: Declared): Span {
  return spanOf(thing.origin, 'name');
}

/** Where a charter is named: the place for what the whole charter lacks. */
export function headOf(charter: { readonly origin: Origin }): Span {
  return spanOf(charter.origin, 'name');
}

/** Whether something is left out on purpose, by any of the words for it. */
export function isWaived(without: readonly Waiver[], ...words: readonly string[]): boolean {
  return without.some(({ what }) => words.includes(what));
}

/** Whether the partners work by this charter, or have promised to. */
export function isInForce({ status }: Pick<Charter, 'status'>): boolean {
  return status?.status === 'ratified' || status?.status === 'active';
}
