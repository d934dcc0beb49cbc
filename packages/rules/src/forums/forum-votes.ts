import type { Forum } from '@charter/model/forums.ts';
import type { Membership } from '@charter/model/membership.ts';
import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';
import { votesSo } from './words.ts';

export const forumVotes = rule({
  code: 'forum-votes',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'Where votes are counted, every partner knows how many it has.',
  why: 'Votes that were not counted out beforehand are argued about on the day they matter, and heads are easy to add.',
  source: 'Governance charter: a joint steering committee with votes fixed beforehand',
  remedy: 'Write the votes of each partner: `votes of hospital 1`.',
  rows: [99],
  *check(charter) {
    const who = membership(charter);
    for (const forum of charter.forums) {
      const partners = who.partners(forum.id);
      if ((forum.decides !== 'majority' && forum.decides !== 'two-thirds') || partners.length < 2) continue;
      const at = spanOf(forum.origin, 'rules');
      const forgotten = partners.filter((partner) => forum.votes.every((votes) => votes.partner !== partner));
      if (forgotten.length === 0) continue;
      const message =
        forum.votes.length === 0
          ? `“${forum.title}” decides by counting votes, but nothing says how many each partner has; by heads it is ${byHeads(forum, partners, who)}.`
          : `“${forum.title}” decides by counting votes, but nothing says how many ${listed(forgotten.map(who.title))} ${forgotten.length === 1 ? 'has' : 'have'}.`;
      yield { at, message, remedy: `Write the votes of each partner: ${forgotten.map((id) => `\`votes of ${id} 1\``).join(', ')}.` };
    }
  },
  bad: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    person ana "Ana" of hospital
    person ben "Ben" of flow
    forum steering "Steering committee" { members ana, ben  ‹decides by majority› }
  `,
  good: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    person ana "Ana" of hospital
    person ben "Ben" of flow
    forum steering "Steering committee" { members ana, ben  decides by majority  votes of hospital 1  votes of flow 1 }
  `,
});

function byHeads(forum: Forum, partners: readonly string[], who: Membership): string {
  const people = who.people(forum.id);
  const heads = (partner: string) => people.filter((person) => who.partnerOf(person) === partner).length;
  return listed(partners.map((partner) => `${votesSo(heads(partner))} for ${who.title(partner)}`));
}
