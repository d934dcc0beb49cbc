import type { Finding } from '@charter/model/finding.ts';
import { nearest } from '@charter/model/nearest.ts';
import type { Span } from '@charter/model/origin.ts';
import { aKind } from '../names/kinds.ts';
import { problem, quoted } from './problem.ts';

/** `name-kind`: the name stands for another kind of thing than is needed at this place. */
export function nameKind(at: Span, name: string, found: { type: string; at: Span }, needed: string, known: Iterable<string>): Finding {
  const meant = nearest(name, known);
  return problem('name-kind', at, {
    message: `${quoted(name)} is ${aKind(found.type)}, but ${aKind(needed)} is needed here.`,
    remedy: meant === undefined ? `Name ${aKind(needed)} instead.` : `Name ${aKind(needed)} instead, such as ${quoted(meant)}.`,
    instead: meant,
    others: [{ message: `${quoted(name)} is declared here.`, at: found.at }],
  });
}
