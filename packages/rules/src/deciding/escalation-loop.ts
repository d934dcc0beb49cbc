import type { Ref } from '@charter/model/element.ts';
import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const escalationLoop = rule({
  code: 'escalation-loop',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'No disagreement comes back to where it came from.',
  why: 'Whoever is asked twice says the same twice, and the second time it takes longer.',
  source: 'Structure can be gamed: a ladder that runs in a circle',
  remedy: 'Let each rung, and each broken tie, lead to somebody new.',
  rows: [118],
  *check(charter) {
    const who = membership(charter);
    const first = new Map<Ref, number>();
    for (const [number, rung] of (charter.escalation?.rungs ?? []).entries()) {
      for (const [index, decider] of rung.deciders.entries()) {
        const earlier = first.get(decider);
        if (earlier === undefined) first.set(decider, number);
        else if (earlier < number) {
          const message = `The ladder comes back to ${who.title(decider)}, who had it on rung ${earlier + 1} already.`;
          yield { at: spanOf(rung.origin, 'deciders', index), message };
        }
      }
    }
    const next = new Map(charter.forums.map(({ id, tieBreak }) => [id, tieBreak?.by]));
    for (const forum of charter.forums) {
      const circle = tieCircle(next, forum.id);
      if (circle[0] !== forum.id) continue;
      const message = `A tie in “${forum.title}” ends where it began: ${[...circle, forum.id].map(who.title).join(' → ')}.`;
      yield { at: nameOf(forum), message };
    }
  },
  bad: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { first ana within 24 hours  then ben within 24 hours  then ‹ana› within 24 hours }
  `,
  good: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    escalation { first ana within 24 hours  then ben within 24 hours  then chen within 24 hours }
  `,
});

/** The forums through which a tie comes back to where it began, the first of them by name first, so that each circle is told once. */
function tieCircle(next: ReadonlyMap<Ref, Ref | undefined>, start: Ref): readonly Ref[] {
  const path: Ref[] = [];
  let at: Ref | undefined = start;
  while (at !== undefined && next.has(at) && !path.includes(at)) {
    path.push(at);
    at = next.get(at);
  }
  return at === start && path.every((id) => id >= start) ? path : [];
}
