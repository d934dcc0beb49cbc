import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { presence } from '@charter/model/quorum.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const forumQuorum = rule({
  code: 'forum-quorum',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'A forum cannot decide with too many partners missing.',
  why: 'A decision taken while one side was not in the room is taken again, with less good will.',
  source: 'Governance charter: a quorum that needs both sides',
  remedy: 'Ask for everybody: `quorum every partner`.',
  rows: [99],
  options: { mayMiss: 1 },
  *check(charter, { options }) {
    const who = membership(charter);
    for (const forum of charter.forums) {
      const partners = who.partners(forum.id);
      const counts = forum.decides === 'majority' || forum.decides === 'two-thirds';
      const asksFor = forum.decides === 'consensus' || forum.decides === 'consent';
      if (partners.length < 2 || !(counts || (asksFor && forum.quorum !== undefined)) || isWaived(forum.without, 'quorum')) continue;
      const { missable, members, needed } = presence(forum, who);
      if (missable.length <= (partners.length === 2 ? 0 : options.mayMiss)) continue;
      const at = forum.quorum === undefined ? nameOf(forum) : spanOf(forum.origin, 'quorums');
      const enough = forum.quorum === undefined ? 'has no quorum' : `can decide with ${needed} of its ${members} members`;
      yield { at, message: `“${forum.title}” ${enough}, so ${listed(missable.map(who.title))} may be missing when it decides.` };
    }
  },
  bad: `
        partner riverside "Riverside Foods"
        partner flow "Flowlytics"
        person ana "Ana" of riverside
        person ben "Ben" of flow
        person dora "Dora" of flow

    forum steering "Steering committee" { members ana, ben, dora  decides by majority  ‹quorum 2›  votes of riverside 1  votes of flow 2 }
  `,
  good: `
        partner riverside "Riverside Foods"
        partner flow "Flowlytics"
        person ana "Ana" of riverside
        person ben "Ben" of flow
        person dora "Dora" of flow

    forum steering "Steering committee" { members ana, ben, dora  decides by majority  quorum every partner  votes of riverside 1  votes of flow 2 }
  `,
});
