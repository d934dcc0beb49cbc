import type { Conflict, Parties, TradeOff } from './parties.ts';

/** The trade-offs that settle a conflict: those that satisfy both of its interests. */
export function dealsFor({ tradeOffs }: Pick<Parties, 'tradeOffs'>, { left, right }: Conflict): readonly TradeOff[] {
  return tradeOffs.filter(({ resolves }) => resolves.includes(left) && resolves.includes(right));
}
