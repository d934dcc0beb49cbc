import { membership } from '@charter/model/membership.ts';
import { votersOf, votingPower } from '@charter/model/voting-power.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const forumTie = rule({
  code: 'forum-tie',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'error' },
  summary: 'A majority vote that can end even has a way to break the tie.',
  why: 'Two equal sides wait for each other until one gives up or goes round the committee.',
  source: 'Governance charter: votes fixed beforehand',
  remedy: 'Say what settles it: `tie broken by ana`, or `tie broken by "the older proposal stands"`.',
  rows: [99],
  *check(charter) {
    const who = membership(charter);
    for (const forum of charter.forums) {
      if (forum.decides !== 'majority' || forum.tieBreak !== undefined || isWaived(forum.without, 'tie break', 'tie-break')) continue;
      const voters = votersOf(forum, who);
      const power = votingPower(voters, forum.decides);
      if (power?.tie === undefined) continue;
      const { total, tie } = power;
      const others = voters.filter(({ id }) => !tie.includes(id)).map(({ id }) => who.title(id));
      const split = `${listed(tie.map(who.title))} on one side, ${listed(others)} on the other`;
      yield {
        at: nameOf(forum),
        message: `The ${total} votes in “${forum.title}” can end even, with ${split}, and nothing breaks the tie.`,
      };
    }
  },
  bad: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    forum ‹steering› "Steering committee" { decides by majority  votes of hospital 2  votes of flow 2 }
  `,
  good: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    forum steering "Steering committee" { decides by majority  votes of hospital 2  votes of flow 2  tie broken by "The plan stays" }
  `,
});
