import type { Charter } from './charter.ts';
import type { Ref } from './element.ts';
import type { CalendarDate } from './value/date.ts';
import type { Value } from './value/quantity.ts';

/** A value of a metric, and when it was found. */
export interface Reading {
  readonly date: CalendarDate;
  readonly value: Value;
}

/** The latest measurement of a metric in the log; of several on one day the one written last. */
export function lastMeasured({ log }: Pick<Charter, 'log'>, metric: Ref): Reading | undefined {
  let latest: Reading | undefined;
  for (const { date, event } of log) {
    if (event.kind === 'measured' && event.metric === metric && (latest === undefined || date >= latest.date))
      latest = { date, value: event.value };
  }
  return latest;
}
