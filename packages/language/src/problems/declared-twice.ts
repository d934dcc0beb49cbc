import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { aKind } from '../names/kinds.ts';
import { problem, quoted } from './problem.ts';

/** `declared-twice`: one name for two things, in one charter or across the files it uses. */
export function declaredTwice(name: string, second: Span, first: { type: string; at: Span }): Finding {
  return problem('declared-twice', second, {
    message: `${quoted(name)} is declared twice.`,
    why: 'Whoever refers to it could mean either.',
    remedy: 'Give one of the two another name.',
    others: [{ message: `${quoted(name)} is already ${aKind(first.type)}, declared here.`, at: first.at }],
  });
}
