import type { Parties, Partner } from './parties.ts';
import { compareDecimals, multiplyDecimals } from './value/decimal.ts';

/** The smallest and the largest partner, where both have said how many people they employ and they are not the same. */
export function unequalPartners({ partners }: Pick<Parties, 'partners'>): { smallest: Partner; largest: Partner } | undefined {
  const bySize = partners.filter(({ size }) => size !== undefined).toSorted((a, b) => compareDecimals(sizeOf(a), sizeOf(b)));
  const [smallest] = bySize;
  const largest = bySize.at(-1);
  return smallest === undefined || largest === undefined || smallest === largest ? undefined : { smallest, largest };
}

/** Whether the first employs at least so many times as many people as the second. */
export function isTimesLarger(larger: Partner, smaller: Partner, times: number): boolean {
  return compareDecimals(sizeOf(larger), multiplyDecimals(sizeOf(smaller), times.toString())) >= 0;
}

function sizeOf({ size }: Partner): string {
  return size?.amount ?? '0';
}
