import type { Audience } from '@charter/model/audience/audience.ts';
import { charterFor } from '@charter/model/audience/charter-for.ts';
import { saidOpenly } from '@charter/model/audience/said-openly.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Finding } from '@charter/model/finding.ts';
import { lint } from '@charter/rules/engine/lint.ts';
import { Failure } from './failure.ts';
import type { ConfigFiles } from './files/config-files.ts';
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

/**
 * What may be told to an audience of what was found in a charter. Of a charter that it sees only in part it is what that part gives as well, so
 * that no finding tells of the rest; readers outside are told nothing.
 */
export function findingsFor(charter: Charter, audience: Audience, found: readonly Finding[], configs: ConfigFiles): readonly Finding[] {
  if (audience === 'public') return [];
  const seen = charterFor(charter, audience);
  if (seen === charter) return found;
  const { rules, settings } = configs.for(charter.origin.document);
  const told = new Set(lint(seen, rules, settings).map(keyOf));
  return found.filter((finding) => told.has(keyOf(finding)));
}

/** Says, a line each, where words stand openly that are kept from the audience elsewhere. */
export function openSecrets(charter: Charter, audience: Audience, places: Places): string[] {
  return saidOpenly(charter, audience).map(({ words, kept, at }) => {
    const here = places.placeOf(at);
    const there = places.placeOf(kept);
    return `${here.path}:${here.start.line}:${here.start.column}: "${words}" is said openly here, and kept from these readers in line ${there.start.line}${there.path === here.path ? '' : ` of ${there.path}`}. Write it without, or make it for others with --for.`;
  });
}

function keyOf({ code, message, at }: Finding): string {
  return JSON.stringify([code, message, at.document, at.start, at.end]);
}
