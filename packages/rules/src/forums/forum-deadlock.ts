import type { Charter } from '@charter/model/charter.ts';
import { deciderRefs } from '@charter/model/decider-refs.ts';
import type { Forum } from '@charter/model/forums.ts';
import { membership } from '@charter/model/membership.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const forumDeadlock = rule({
  code: 'forum-deadlock',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Where all have to agree, something settles it when they do not.',
  why: 'Whoever likes things as they are wins every deadlock by waiting, so people stop asking.',
  source: 'Decision rights: joint decisions need a way out of a deadlock',
  remedy: 'Add `tie broken by steering` or a `mediator`, or say in the `escalation` what holds if the last rung is silent.',
  rows: [99, 147],
  *check(charter) {
    const who = membership(charter);
    const asked = deciderRefs(charter);
    for (const forum of charter.forums) {
      if (!asked.has(forum.id) || !allMustAgree(forum) || who.people(forum.id).length < 2 || hasWayOut(charter, forum)) continue;
      yield { at: nameOf(forum), message: `Everybody in “${forum.title}” has to agree, and nothing says what happens when they do not.` };
    }
  },
  bad: `
    person ana "Ana"
    person ben "Ben"
    forum ‹leads› "Leads" { members ana, ben  decides jointly }
    decision money "Money" { otherwise: leads decide }
  `,
  good: `
    person ana "Ana"
    person ben "Ben"
    forum leads "Leads" { members ana, ben  decides jointly  tie broken by "The cheaper way" }
    decision money "Money" { otherwise: leads decide }
  `,
});

function allMustAgree({ decides }: Forum): boolean {
  return decides === 'jointly' || decides === 'consensus' || decides === 'consent' || decides === 'unanimity';
}

function hasWayOut({ escalation, mediators, without }: Charter, forum: Forum): boolean {
  const last = escalation?.rungs.at(-1);
  const climbs = last !== undefined && (last.silent !== undefined || !last.deciders.includes(forum.id));
  const helped = mediators.some(({ forums }) => forums.length === 0 || forums.includes(forum.id));
  const meant = isWaived(forum.without, 'tie break', 'tie-break') || isWaived(without, 'escalation');
  return forum.tieBreak !== undefined || climbs || helped || meant;
}
