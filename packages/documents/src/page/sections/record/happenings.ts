import type { Charter } from '@charter/model/charter.ts';
import type { LogEvent } from '@charter/model/log.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';

/** What happened on a day. */
export type Happening<K extends LogEvent['kind']> = Extract<LogEvent, { readonly kind: K }> & { readonly date: CalendarDate };

/** The entries of some kinds, by their days; those of one day in the order they were written. */
export function happenings<K extends LogEvent['kind']>({ log }: Charter, kinds: readonly K[]): readonly Happening<K>[] {
  return log
    .filter(({ event }) => kinds.some((kind) => kind === event.kind))
    .map(({ date, event }) => ({ ...(event as Extract<LogEvent, { readonly kind: K }>), date }))
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
