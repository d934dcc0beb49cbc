import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { votersOf, votingPower } from '@charter/model/voting-power.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';
import { votesSo } from './words.ts';

export const votePower = rule({
  code: 'vote-power',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every vote can make a difference, and no partner wins every vote alone.',
  why: 'A vote that one side always wins is a meeting at which the others are told.',
  source: 'Governance charter: votes that mean something; power asymmetry',
  remedy:
    'Ask for more than that partner has (`decides by two-thirds`), change the votes, or give the others a `veto` on what would hurt them.',
  rows: [99, 111],
  *check(charter) {
    const who = membership(charter);
    const vetoes = new Set(charter.vetoes.map(({ partner }) => partner));
    for (const forum of charter.forums) {
      if (forum.decides === undefined || forum.votes.length < 2) continue;
      const power = votingPower(votersOf(forum, who), forum.decides);
      if (power === undefined) continue;
      for (const [index, { partner, votes }] of forum.votes.entries()) {
        const at = spanOf(forum.origin, 'votes', index);
        const others = forum.votes.map((other) => other.partner).filter((other) => other !== partner && !vetoes.has(other));
        if (partner === power.dictator && others.length > 0) {
          const count = `${votes} of ${votesSo(power.total)}`;
          const message = `With ${count} in “${forum.title}”, ${who.title(partner)} decides alone, against ${listed(others.map(who.title))} too.`;
          yield { at, message };
        }
        if (power.dictator !== undefined || !power.dummies.includes(partner) || vetoes.has(partner)) continue;
        yield {
          at,
          message: `The vote of ${who.title(partner)} in “${forum.title}” never changes a result: ${votes} of ${power.total} is never what is missing.`,
          why: 'A partner whose vote never turns a result finds out, and stops preparing for the meeting.',
          remedy: 'Change the votes or the majority needed, or give this partner a `veto` on what matters to it.',
          rows: [99],
        };
      }
    }
  },
  bad: [
    `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    forum steering "Steering committee" { decides by majority  ‹votes of riverside 2›  votes of flow 1 }
    `,
    `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    partner college "City College"
    forum steering "Steering committee" { decides by two-thirds  votes of riverside 2  votes of flow 2  ‹votes of college 1› }
    `,
  ],
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    partner college "City College"
    forum steering "Steering committee" { decides by majority  votes of riverside 2  votes of flow 2  votes of college 1 }
  `,
});
