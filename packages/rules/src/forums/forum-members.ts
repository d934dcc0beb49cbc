import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const forumMembers = rule({
  code: 'forum-members',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every forum has members.',
  why: 'A body nobody sits on decides nothing, and whatever is sent there stays there.',
  source: 'Governance: named bodies with named people',
  remedy: 'Name who sits there: `members ana, ben`.',
  rows: [99, 142],
  *check({ forums }) {
    for (const forum of forums) {
      if (forum.members.length === 0 && forum.chair === undefined) yield { at: nameOf(forum), message: `Nobody sits in “${forum.title}”.` };
    }
  },
  bad: `
    forum ‹steering› "Steering committee" { meets monthly }
  `,
  good: `
    person ana "Ana"
    forum steering "Steering committee" { members ana  meets monthly }
  `,
});
