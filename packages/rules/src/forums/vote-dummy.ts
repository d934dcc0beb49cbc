import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { votersOf, votingPower } from '@charter/model/voting-power.ts';
import { rule } from '../engine/rule.ts';

export const voteDummy = rule({
  code: 'vote-dummy',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every vote can make a difference.',
  why: 'A partner whose vote never turns a result finds out, and stops preparing for the meeting.',
  source: 'Governance charter: votes that mean something',
  remedy: 'Change the votes or the majority needed, or give this partner a `veto` on what matters to it.',
  rows: [99],
  *check(charter) {
    const who = membership(charter);
    const vetoes = new Set(charter.vetoes.map(({ partner }) => partner));
    for (const forum of charter.forums) {
      if (forum.decides === undefined || forum.votes.length < 2) continue;
      const power = votingPower(votersOf(forum, who), forum.decides);
      if (power === undefined || power.dictator !== undefined) continue;
      for (const [index, { partner, votes }] of forum.votes.entries()) {
        if (!power.dummies.includes(partner) || vetoes.has(partner)) continue;
        const message = `The vote of ${who.title(partner)} in “${forum.title}” never changes a result: ${votes} of ${power.total} is never what is missing.`;
        yield { at: spanOf(forum.origin, 'votes', index), message };
      }
    }
  },
  bad: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    partner college "City College"
    forum steering "Steering committee" { decides by two-thirds  votes of hospital 2  votes of flow 2  ‹votes of college 1› }
  `,
  good: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    partner college "City College"
    forum steering "Steering committee" { decides by majority  votes of hospital 2  votes of flow 2  votes of college 1 }
  `,
});
