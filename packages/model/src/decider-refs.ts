import type { Charter } from './charter.ts';
import type { Ref } from './element.ts';

/** Everybody who is asked to decide something anywhere in the charter. */
export function deciderRefs({ decisions, escalation, amendmentRules, pivots, contingencies, renewals }: Charter): ReadonlySet<Ref> {
  return new Set([
    ...decisions.flatMap(({ rules }) => rules.flatMap(({ deciders }) => deciders)),
    ...(escalation?.rungs ?? []).flatMap(({ deciders }) => deciders),
    ...amendmentRules.map(({ by }) => by),
    ...[...pivots, ...contingencies].flatMap(({ moves }) => moves.flatMap(({ deciders }) => deciders)),
    ...renewals.flatMap(({ forums }) => forums),
  ]);
}
