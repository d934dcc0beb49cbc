import { membership } from '@charter/model/membership.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const forumSeat = rule({
  code: 'forum-seat',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every partner has a seat where the direction is set.',
  why: 'Whoever has no seat hears of the direction when it is too late to change it.',
  source: 'Executive steering: one from each partner',
  remedy: 'Add a member of each partner that is missing, or say why not: `no seat because "…"`.',
  rows: [143],
  *check(charter) {
    const who = membership(charter);
    for (const forum of charter.forums) {
      const seated = who.partners(forum.id);
      if (forum.tier !== 'executive' || seated.length < 2 || isWaived(forum.without, 'seat')) continue;
      const missing = charter.partners.filter(({ id }) => !seated.includes(id)).map(({ title }) => title);
      if (missing.length > 0) yield { at: nameOf(forum), message: `Nobody from ${listed(missing)} sits in “${forum.title}”.` };
    }
  },
  bad: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    partner college "City College"
    person ana "Ana" of riverside
    person ben "Ben" of flow
    forum ‹steering› "Steering committee" { tier executive  members ana, ben }
  `,
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    partner college "City College"
    person ana "Ana" of riverside
    person ben "Ben" of flow
    person chen "Chen" of college
    forum steering "Steering committee" { tier executive  members ana, ben, chen }
  `,
});
