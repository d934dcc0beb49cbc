import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const escalationRungs = rule({
  code: 'escalation-rungs',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'error', 'joint-venture': 'error' },
  summary: 'A ladder has at least two rungs, and ends with somebody who can decide.',
  why: 'With one rung there is nowhere to go when the people on it are the ones who disagree.',
  source: 'A gentle ladder: peer, sponsor, steering; the last rung decides',
  remedy: 'Add the next one: `then $forum within 40 hours if silent "…"`.',
  rows: [23],
  options: { least: 2 },
  *check(charter, { options }) {
    const { escalation } = charter;
    if (escalation === undefined) return;
    const { rungs, origin, without } = escalation;
    const last = rungs.at(-1);
    if (rungs.length < options.least && !isWaived(without, 'second rung')) {
      const message = last === undefined ? 'The ladder has no rung.' : `The ladder has ${rungs.length} rung, and nowhere to go from there.`;
      yield { at: last?.origin ?? origin, message };
    }
    const who = membership(charter);
    for (const [index, decider] of (last?.deciders ?? []).entries()) {
      const reason = whyNot(charter, decider);
      if (last === undefined || reason === undefined) continue;
      yield {
        at: spanOf(last.origin, 'deciders', index),
        message: `The ladder ends with ${who.title(decider)}, ${reason}.`,
        why: 'A ladder that ends with a whole organisation, or with a body that has no way to decide, ends in the air.',
        remedy: 'Let it end with a `forum` that says how it decides, or with a person or role.',
      };
    }
  },
  bad: [
    `
    person ana "Ana"
    escalation { ‹first ana within 24 hours› }
    `,
    `
    partner riverside "Riverside Foods"
    person ana "Ana Ruiz" of riverside
    escalation { first ana within 24 hours  then ‹riverside› within 24 hours }
    `,
  ],
  good: `
    person ana "Ana"
    person ben "Ben"
    escalation { first ana within 24 hours  then ben within 24 hours }
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
