import type { Charter } from '@charter/model/charter.ts';
import type { Issue, Risk } from '@charter/model/keeping.ts';

/** A risk or an issue that is still to be watched. */
export type Watch = { readonly what: 'risk'; readonly thing: Risk } | { readonly what: 'issue'; readonly thing: Issue };

/** What the partners still watch: all that neither the charter nor its log calls closed. */
export function watchedOf({ risks, issues, log }: Charter): readonly Watch[] {
  const closed = new Set(log.flatMap(({ event }) => (event.kind === 'closed' ? [event.subject] : [])));
  const isOpen = (thing: Risk | Issue) => thing.closed === undefined && !closed.has(thing.id);
  return [
    ...risks.filter(isOpen).map((thing) => ({ what: 'risk' as const, thing })),
    ...issues.filter(isOpen).map((thing) => ({ what: 'issue' as const, thing })),
  ];
}
