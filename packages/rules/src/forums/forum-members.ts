import { membership } from '@charter/model/membership.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const forumMembers = rule({
  code: 'forum-members',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every forum has members, and a joint one has members of more than one partner.',
  why: 'A body nobody sits on decides nothing, and whatever is sent there stays there.',
  source: 'Governance: named bodies with named people; executive steering and operating team are joint',
  remedy: 'Name who sits there: `members $person, $other-person`.',
  rows: [99, 142, 143],
  *check(charter) {
    const who = membership(charter);
    for (const forum of charter.forums) {
      if (forum.members.length === 0 && forum.chair === undefined) {
        yield { at: nameOf(forum), message: `Nobody sits in “${forum.title}”.`, rows: [99, 142] };
        continue;
      }
      const [only, ...others] = who.partners(forum.id);
      if (charter.partners.length < 2 || only === undefined || others.length > 0 || forum.tier === 'working') continue;
      if (isWaived(forum.without, 'other side', 'other partner')) continue;
      yield {
        at: nameOf(forum),
        message: `Everybody in “${forum.title}” comes from ${who.title(only)}.`,
        why: 'A committee of one house decides for that house, whatever it is called.',
        remedy: 'Add members of the other partners, or say why not: `no other side because "…"`.',
        rows: [143],
      };
    }
  },
  bad: [
    'forum ‹steering› "Steering committee" { meets monthly }',
    `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana" of riverside
    person ben "Ben" of riverside
    forum ‹steering› "Steering committee" { tier executive  members ana, ben }
    `,
  ],
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana" of riverside
    person ben "Ben" of flow
    forum steering "Steering committee" { tier executive  members ana, ben }
  `,
});
