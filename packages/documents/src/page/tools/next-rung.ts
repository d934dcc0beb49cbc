import type { Escalation } from '@charter/model/deciding.ts';
import type { Ref } from '@charter/model/element.ts';

/** The rung to which a decision goes when those who decide it do not agree: the one above theirs, or the first; none above the last. */
export function nextRung(escalation: Escalation | undefined, deciders: readonly Ref[]): number | undefined {
  if (escalation === undefined) return undefined;
  const own = escalation.rungs.findLastIndex((rung) => rung.deciders.some((decider) => deciders.includes(decider)));
  return own + 1 < escalation.rungs.length ? own + 1 : undefined;
}
