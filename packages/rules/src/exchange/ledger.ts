import type { Charter } from '@charter/model/charter.ts';
import type { Value } from '@charter/model/value/quantity.ts';
import { entriesOf } from '../record/entries.ts';

/** What each partner has put in, in percent of all, by the log; nothing where it is not all in one unit, or of one partner only. */
export function shareByLog({ log }: Charter): ReadonlyMap<string, number> | undefined {
  const entries = entriesOf(log, 'contributed').filter(({ event }) => event.worth !== undefined);
  const units = new Set(entries.map(({ event }) => unitOf(event.worth)));
  if (units.size !== 1 || units.has(undefined)) return undefined;
  const ledger = new Map<string, number>();
  for (const { event } of entries) ledger.set(event.partner, (ledger.get(event.partner) ?? 0) + amountOf(event.worth));
  const total = [...ledger.values()].reduce((sum, worth) => sum + worth, 0);
  if (total === 0 || ledger.size < 2) return undefined;
  return new Map([...ledger].map(([partner, worth]) => [partner, (worth * 100) / total]));
}

function unitOf(worth: Value | undefined): string | undefined {
  if (worth?.kind === 'money') return worth.currency;
  return worth?.kind === 'duration' || worth?.kind === 'quantity' ? `${worth.kind} ${worth.unit}` : undefined;
}

function amountOf(worth: Value | undefined): number {
  return worth !== undefined && 'amount' in worth ? Number(worth.amount) : 0;
}
