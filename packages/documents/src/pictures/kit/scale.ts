import type { Decimal } from '@charter/model/value/decimal.ts';

/** How places on a line stand for amounts. */
export type Scaling = 'linear' | 'logarithmic' | 'ordered';

/** From how many times the smallest amount on the largest one is drawn on a logarithmic scale. */
const SPAN = 8;

/** Two places are at least this far apart. */
const APART = 14;

/**
 * Where rising amounts stand between `first` and `last`: from 0 in equal steps where they fit, on a logarithmic scale where they span decades,
 * and merely in their order where neither can be.
 */
export function placesOf(
  amounts: readonly Decimal[],
  first: number,
  last: number,
): { readonly places: readonly number[]; readonly scaling: Scaling } {
  const numbers = amounts.map(Number);
  const [low = 0, high = 0] = [numbers[0], numbers.at(-1)];
  if (numbers.length === 1 && low > 0) return { places: [(first + last) / 2], scaling: 'linear' };
  if (low > 0 && high / low < SPAN && (last * low) / high >= first) {
    return { places: apart(numbers.map((number) => (last * number) / high)), scaling: 'linear' };
  }
  const evenly = numbers.map((_, index) => first + ((last - first) * index) / Math.max(1, numbers.length - 1));
  if (!(low > 0 && Number.isFinite(high / low) && high > low)) return { places: apart(evenly), scaling: 'ordered' };
  const whole = Math.log(high / low);
  return { places: apart(numbers.map((number) => first + ((last - first) * Math.log(number / low)) / whole)), scaling: 'logarithmic' };
}

function apart(places: readonly number[]): readonly number[] {
  let before = Number.NEGATIVE_INFINITY;
  return places.map((place) => {
    before = Math.max(place, before + APART);
    return before;
  });
}
