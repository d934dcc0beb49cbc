import type { LogEntry, LogEvent } from '@charter/model/log.ts';

/** An entry of a log whose event is of one kind. */
export interface EntryOf<K extends LogEvent['kind']> extends LogEntry {
  readonly event: Extract<LogEvent, { readonly kind: K }>;
}

/** The entries of one kind, the earliest first; those of one day stay in the order in which they were written. */
export function entriesOf<K extends LogEvent['kind']>(log: readonly LogEntry[], kind: K): EntryOf<K>[] {
  const isOne = (entry: LogEntry): entry is EntryOf<K> => entry.event.kind === kind;
  return log.filter(isOne).sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}
