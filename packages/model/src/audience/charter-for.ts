import type { Charter } from '../charter.ts';
import { type Audience, mayKnow } from './audience.ts';
import { forPublic } from './for-public.ts';
import { isOnKept, keptNames, rulesOnKept, withoutKept } from './kept.ts';
import { withoutNames } from './without-names.ts';
import { withoutReferences } from './without-references.ts';

/**
 * The charter that an audience may see: whatever is made of it can tell no more. It is the charter itself where the audience may see all of it.
 * No name in it refers to something that was taken out.
 */
export function charterFor(charter: Charter, audience: Audience): Charter {
  if (audience === 'editors') return charter;
  const seen = audience === 'public' ? forPublic(amongPartners(charter, audience)) : amongPartners(charter, audience);
  return audience === 'public' && hidesNames(charter) ? withoutNames(seen) : seen;
}

/** Whether a charter names no people to readers outside, since it says that what the partners do stays private. */
export function hidesNames({ visibility }: Pick<Charter, 'visibility'>): boolean {
  return visibility?.standard === 'private';
}

/** A private note is for those who write the charter alone. */
function amongPartners(charter: Charter, audience: Audience): Charter {
  const others = charter.partners.filter(({ id }) => !mayKnow(audience, id));
  const partners = charter.partners.map((partner) => (mayKnow(audience, partner.id) ? partner : withoutKept(partner)));
  const notes = charter.notes.filter((note) => !note.private);
  const without = charter.without.filter((waiver) => !isOnKept(waiver));
  const acceptances = charter.acceptances.filter(({ codes }) => !codes.some((code) => rulesOnKept.includes(code)));
  const isWhole =
    notes.length === charter.notes.length &&
    without.length === charter.without.length &&
    acceptances.length === charter.acceptances.length &&
    partners.every((partner, index) => partner === charter.partners[index]);
  if (isWhole) return charter;
  const open = { ...charter, partners, notes, without, acceptances };
  return { ...open, ...withoutReferences(open, keptNames(others)) };
}
