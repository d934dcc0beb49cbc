import { parseDecimal } from '@charter/model/value/decimal.ts';
import type { Duration, TimeUnit } from '@charter/model/value/duration.ts';
import fc from 'fast-check';

export const units: readonly TimeUnit[] = ['minute', 'hour', 'day', 'business day', 'week', 'month', 'quarter', 'year'];

/** Any decimal a charter can hold, small ones more often. */
export const decimals = fc
  .oneof(fc.stringMatching(/^-?\d{1,3}(\.\d{1,2})?$/), fc.stringMatching(/^-?\d{1,40}(\.\d{1,40})?$/))
  .map((text) => parseDecimal(text) ?? `unreadable ${text}`);

export const durations: fc.Arbitrary<Duration> = fc.record({
  kind: fc.constant('duration' as const),
  amount: fc.oneof(fc.integer({ min: -60, max: 60 }).map(String), decimals),
  unit: fc.constantFrom(...units),
});

const millisecondsPerDay = 86_400_000;

/** Any date of the years 0001 to 9999, by the platform's own calendar. */
export const dates = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => new Date(Math.floor(instant.getTime() / millisecondsPerDay) * millisecondsPerDay).toISOString().slice(0, 10));
