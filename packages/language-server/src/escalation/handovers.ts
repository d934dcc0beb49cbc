import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import type { Origin, Span } from '@charter/model/origin.ts';

/** Somebody hands something over to somebody else that they could not settle. */
export interface Handover {
  readonly from: Ref;
  readonly to: Ref;
  /** Where it says so. */
  readonly at: Span;
}

/** Who hands over to whom in a charter: up its ladder, where a vote is tied, and what stays open for too long. */
export function handovers(charter: Charter): Handover[] {
  const rungs = charter.escalation?.rungs ?? [];
  const ladder = rungs.flatMap((rung, index) => between(rungs[index - 1]?.deciders ?? [], rung.deciders, rung.origin));
  const ties = charter.decisions.flatMap(({ rules }) =>
    rules.flatMap(({ deciders, tieBreak }) => (tieBreak?.by === undefined ? [] : between(deciders, [tieBreak.by], tieBreak.origin))),
  );
  const forums = charter.forums.flatMap(({ id, tieBreak }) =>
    tieBreak?.by === undefined ? [] : between([id], [tieBreak.by], tieBreak.origin),
  );
  const watched = [...charter.risks, ...charter.issues].flatMap(({ id, escalates }) =>
    escalates === undefined ? [] : between([id], [escalates.to], escalates.origin),
  );
  return [...ladder, ...forums, ...ties, ...watched];
}

function between(from: readonly Ref[], to: readonly Ref[], { document, start, end }: Origin): Handover[] {
  return from.flatMap((one) => to.map((other) => ({ from: one, to: other, at: { document, start, end } })));
}
