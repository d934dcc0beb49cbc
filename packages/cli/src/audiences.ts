import type { Audience } from '@charter/model/audience/audience.ts';
import { saidOpenly } from '@charter/model/audience/said-openly.ts';
import type { Charter } from '@charter/model/charter.ts';
import { Failure } from './failure.ts';
import type { Places } from './reports/places.ts';

const GROUPS: readonly string[] = ['editors', 'partners', 'public'] satisfies Audience[];

/** Whom a word of the command line means in a charter: a group, or one of its partners; nobody where it has no such partner. */
export function audienceOf(word: string, { partners }: Charter): Audience | undefined {
  if (GROUPS.includes(word)) return word as Audience;
  return partners.some(({ id }) => id === word) ? { partner: word } : undefined;
}

/** Fails where a word means nobody in any of the charters. */
export function checkAudience(word: string, charters: readonly Charter[]): void {
  if (charters.length === 0 || charters.some((charter) => audienceOf(word, charter) !== undefined)) return;
  const names = new Set(charters.flatMap(({ partners }) => partners.map(({ id }) => id)));
  throw new Failure(`--for does not know "${word}". It can be ${[...GROUPS, ...names].join(', ')}.`);
}

/** Says, a line each, where words stand openly that are kept from the audience elsewhere. */
export function openSecrets(charter: Charter, audience: Audience, places: Places): string[] {
  return saidOpenly(charter, audience).map(({ words, kept, at }) => {
    const here = places.placeOf(at);
    const there = places.placeOf(kept);
    return `${here.path}:${here.start.line}:${here.start.column}: "${words}" is said openly here, and kept from these readers in line ${there.start.line}${there.path === here.path ? '' : ` of ${there.path}`}. Write it without, or make it for others with --for.`;
  });
}
