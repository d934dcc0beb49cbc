import { deciderRefs } from '@charter/model/decider-refs.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const forumRule = rule({
  code: 'forum-rule',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A forum that decides says how.',
  why: 'Without a way of deciding, whoever speaks last or loudest decides, and the others learn of it in the minutes.',
  source: 'Governance charter: how decisions come about',
  remedy: 'Say how it decides: `decides by consensus`, `decides by majority`, or `decides by chair` with a `chair`.',
  rows: [23, 99],
  *check(charter) {
    const asked = deciderRefs(charter);
    for (const forum of charter.forums) {
      if (!asked.has(forum.id) || isWaived(forum.without, 'rule', 'way of deciding')) continue;
      if (forum.decides === undefined) yield { at: nameOf(forum), message: `“${forum.title}” has to decide, but nobody says how it does.` };
      if (forum.decides === 'chair' && forum.chair === undefined) {
        yield {
          at: nameOf(forum),
          message: `In “${forum.title}” the chair decides, but it has no chair.`,
          remedy: 'Name the chair: `chair ana`.',
        };
      }
    }
  },
  bad: `
    person ana "Ana"
    person ben "Ben"
    forum ‹steering› "Steering committee" { members ana, ben }
    decision money "Money" { otherwise: steering decides }
  `,
  good: `
    person ana "Ana"
    person ben "Ben"
    forum steering "Steering committee" { members ana, ben  decides by consensus }
    decision money "Money" { otherwise: steering decides }
  `,
});
