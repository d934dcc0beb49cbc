import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const escalationEnd = rule({
  code: 'escalation-end',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'The last rung of a ladder is somebody who can decide.',
  why: 'A ladder that ends with a whole organisation, or with a body that has no way to decide, ends in the air.',
  source: 'Escalation: the last rung decides',
  remedy: 'Let it end with a `forum` that says how it decides, or with a person or role.',
  rows: [23],
  *check(charter) {
    const who = membership(charter);
    const rung = charter.escalation?.rungs.at(-1);
    if (rung === undefined) return;
    for (const [index, decider] of rung.deciders.entries()) {
      const reason = whyNot(charter, decider);
      const at = spanOf(rung.origin, 'deciders', index);
      if (reason !== undefined) yield { at, message: `The ladder ends with ${who.title(decider)}, ${reason}.` };
    }
  },
  bad: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of hospital
    person ben "Ben Okafor" of flow
    escalation { first ana and ben within 24 hours  then ‹hospital› within 24 hours }
  `,
  good: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of hospital
    person ben "Ben Okafor" of flow

    person greta "Greta Holm" of hospital
    escalation { first ana and ben within 24 hours  then greta within 24 hours }
  `,
});

function whyNot({ forums, partners, roles }: Charter, decider: Ref): string | undefined {
  if (partners.some(({ id }) => id === decider)) return 'which is an organisation and nobody in it';
  const role = roles.find(({ id }) => id === decider);
  if (role !== undefined && role.heldBy.length === 0) return 'which nobody holds';
  const forum = forums.find(({ id }) => id === decider);
  // A forum that has to decide and does not say how is reported where it is declared.
  return forum !== undefined && forum.members.length === 0 && forum.decides !== undefined ? 'where nobody sits' : undefined;
}
