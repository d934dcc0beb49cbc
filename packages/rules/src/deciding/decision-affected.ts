import type { Charter } from '@charter/model/charter.ts';
import type { Decision } from '@charter/model/deciding.ts';
import type { Ref } from '@charter/model/element.ts';
import { type Membership, membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const decisionAffected = rule({
  code: 'decision-affected',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A partner that a decision affects decides, can stop it, or is told in time.',
  why: 'The quickest way to break the other side is to switch off what it has built upon.',
  source: 'Why alliances fail: a roadmap changed on one side only',
  remedy: 'Let it decide or be asked, `consult …`, give it a `veto`, or tell it beforehand: `notify … 90 days ahead`.',
  rows: [137],
  *check(charter) {
    const who = membership(charter);
    for (const decision of charter.decisions) {
      for (const [index, partner] of decision.affects.entries()) {
        const unheard = decision.rules.filter((rule) => !isHeard(rule, partner, who));
        const [first] = unheard;
        if (first === undefined || isProtected(charter, decision, partner)) continue;
        const cases = decision.rules.length === 1 ? '' : ` in ${unheard.length} of ${decision.rules.length} cases`;
        yield {
          at: spanOf(decision.origin, 'affects', index),
          message: `“${decision.title}” affects ${who.title(partner)}, which${cases} neither decides nor is asked, and cannot stop it.`,
          others: [{ message: 'Decided here without it.', at: first.origin }],
        };
      }
    }
  },
  bad: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of riverside
    person ben "Ben Okafor" of flow

    decision interface "Retiring an interface" { affects ‹flow›  otherwise: ana decides }
  `,
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of riverside
    person ben "Ben Okafor" of flow

    decision interface "Retiring an interface" { affects flow  notify flow 90 days ahead  otherwise: ana decides }
  `,
});

function isHeard({ consulted, deciders, informs }: Decision['rules'][number], partner: Ref, who: Membership): boolean {
  const asked = [...deciders, ...consulted, ...informs.flatMap(({ actors }) => actors)];
  return asked.some((actor) => who.partners(actor).includes(partner));
}

function isProtected({ vetoes }: Charter, decision: Decision, partner: Ref): boolean {
  const told = decision.notices.some(({ partners }) => partners.includes(partner));
  return told || vetoes.some((veto) => veto.partner === partner && veto.decisions.includes(decision.id));
}
