import type { Ref } from '../element.ts';

/**
 * For whom something is made: those who write the charter and see all of it, all partners, one partner, or whoever may come across it.
 * Each sees less than the one before, but for the partner, who sees its own beside what all partners see.
 */
export type Audience = 'editors' | 'partners' | 'public' | OnePartner;

/** A partner alone: it sees what it keeps to itself, and not what the others do. */
export interface OnePartner {
  readonly partner: Ref;
}

/** Whether an audience may see what a partner keeps to itself. */
export function mayKnow(audience: Audience, partner: Ref): boolean {
  return audience === 'editors' || (typeof audience === 'object' && audience.partner === partner);
}
