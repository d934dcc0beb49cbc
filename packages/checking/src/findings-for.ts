import type { Audience } from '@charter/model/audience/audience.ts';
import { charterFor } from '@charter/model/audience/charter-for.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Finding } from '@charter/model/finding.ts';
import type { Configured } from '@charter/rules/engine/config.ts';
import { lint } from '@charter/rules/engine/lint.ts';

/**
 * What may be told to an audience of what was found in a charter. Of a charter that it sees only in part it is what that part gives as well, so
 * that no finding tells of the rest; readers outside are told nothing.
 */
export function findingsFor(
  charter: Charter,
  audience: Audience,
  found: readonly Finding[],
  { rules, settings }: Configured,
): readonly Finding[] {
  if (audience === 'public') return [];
  const seen = charterFor(charter, audience);
  if (seen === charter) return found;
  const told = new Set(lint(seen, rules, settings).map(keyOf));
  return found.filter((finding) => told.has(keyOf(finding)));
}

function keyOf({ code, message, at }: Finding): string {
  return JSON.stringify([code, message, at.document, at.start, at.end]);
}
