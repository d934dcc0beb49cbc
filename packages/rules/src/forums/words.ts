import type { Duration } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';

/** How often: `every week`, `every 2 weeks`. */
export function everySo(period: Duration): string {
  return period.amount === '1' ? `every ${period.unit}` : `every ${describeValue(period)}`;
}

/** A number of votes: `1 vote`, `2 votes`. */
export function votesSo(amount: number | string): string {
  return `${amount} vote${String(amount) === '1' ? '' : 's'}`;
}
