import { membership } from '@charter/model/membership.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const forumOneSided = rule({
  code: 'forum-one-sided',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A joint forum has members of more than one partner.',
  why: 'A committee of one house decides for that house, whatever it is called.',
  source: 'Executive steering and operating team are joint',
  remedy: 'Add members of the other partners, or say why not: `no other side because "…"`.',
  rows: [143],
  *check(charter) {
    const who = membership(charter);
    if (charter.partners.length < 2) return;
    for (const forum of charter.forums) {
      const [only, ...others] = who.partners(forum.id);
      if (only === undefined || others.length > 0 || forum.tier === 'working' || isWaived(forum.without, 'other side', 'other partner'))
        continue;
      yield { at: nameOf(forum), message: `Everybody in “${forum.title}” comes from ${who.title(only)}.` };
    }
  },
  bad: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    person ana "Ana" of hospital
    person ben "Ben" of hospital
    forum ‹steering› "Steering committee" { tier executive  members ana, ben }
  `,
  good: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    person ana "Ana" of hospital
    person ben "Ben" of flow
    forum steering "Steering committee" { tier executive  members ana, ben }
  `,
});
