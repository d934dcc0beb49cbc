import type { Escalation, EscalationRung } from './deciding.ts';
import type { Ref } from './element.ts';

/** Where it goes when those who decide cannot settle it: the rung above the last one that any of them stands on, or the first where none does. */
export function nextRung({ rungs }: Pick<Escalation, 'rungs'>, deciders: readonly Ref[]): EscalationRung | undefined {
  const own = rungs.findLastIndex((rung) => rung.deciders.some((decider) => deciders.includes(decider)));
  return rungs[own + 1];
}
