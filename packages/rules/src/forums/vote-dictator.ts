import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { votersOf, votingPower } from '@charter/model/voting-power.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';
import { votesSo } from './words.ts';

export const voteDictator = rule({
  code: 'vote-dictator',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'No partner wins every vote alone.',
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
      const index = forum.votes.findIndex(({ partner }) => partner === power?.dictator);
      const votes = forum.votes[index];
      const others = forum.votes.map(({ partner }) => partner).filter((partner) => partner !== votes?.partner && !vetoes.has(partner));
      if (power === undefined || votes === undefined || others.length === 0) continue;
      const count = `${votes.votes} of ${votesSo(power.total)}`;
      yield {
        at: spanOf(forum.origin, 'votes', index),
        message: `With ${count} in “${forum.title}”, ${who.title(votes.partner)} decides alone, against ${listed(others.map(who.title))} too.`,
      };
    }
  },
  bad: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    forum steering "Steering committee" { decides by majority  ‹votes of hospital 2›  votes of flow 1 }
  `,
  good: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    forum steering "Steering committee" { decides by two-thirds  votes of hospital 3  votes of flow 2 }
  `,
});
