import type { Charter } from '@charter/model/charter.ts';
import { deciderRefs } from '@charter/model/decider-refs.ts';
import type { Forum } from '@charter/model/forums.ts';
import { type Membership, membership } from '@charter/model/membership.ts';
import { votersOf, votingPower } from '@charter/model/voting-power.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const deadlock = rule({
  code: 'deadlock',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'error' },
  summary: 'Where all have to agree, or a vote can end even, something settles it.',
  why: 'Whoever likes things as they are wins every deadlock by waiting, so people stop asking.',
  source: 'Decision rights: joint decisions need a way out of a deadlock; governance charter: votes fixed beforehand',
  remedy: 'Add `tie broken by …`, with somebody outside of the quarrel or in words such as `tie broken by "The cheaper offer"`.',
  rows: [99, 147],
  *check(charter) {
    const who = membership(charter);
    const asked = deciderRefs(charter);
    for (const forum of charter.forums) {
      if (forum.tieBreak !== undefined || isWaived(forum.without, 'tie break', 'tie-break')) continue;
      yield* evenVotes(forum, who);
      if (!asked.has(forum.id) || !allMustAgree(forum) || who.people(forum.id).length < 2 || hasWayOut(charter, forum)) continue;
      const message = `Everybody in “${forum.title}” has to agree, and nothing says what happens when they do not.`;
      yield { at: nameOf(forum), message };
    }
    yield* jointRows(charter, who);
  },
  bad: [
    `
    person ana "Ana"
    person ben "Ben"
    forum ‹leads› "Leads" { members ana, ben  decides jointly }
    decision money "Money" { otherwise: leads decide }
    `,
    `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    forum ‹steering› "Steering committee" { decides by majority  votes of riverside 2  votes of flow 2 }
    `,
    `
    person ana "Ana Ruiz"
    person ben "Ben Okafor"
    decision money "Money" { ‹otherwise: ana and ben decide› }
    `,
  ],
  good: `
    person ana "Ana"
    person ben "Ben"
    forum leads "Leads" { members ana, ben  decides jointly  tie broken by "The cheaper way" }
    decision money "Money" { otherwise: leads decide }
    decision plan "Plan" { otherwise: ana and ben decide  tie broken by "The older plan" }
  `,
});

function* evenVotes(forum: Forum, who: Membership): Iterable<Report> {
  const voters = forum.decides === 'majority' ? votersOf(forum, who) : [];
  const { total, tie } = (forum.decides && votingPower(voters, forum.decides)) ?? {};
  if (forum.decides !== 'majority' || tie === undefined) return;
  const others = voters.filter(({ id }) => !tie.includes(id)).map(({ id }) => who.title(id));
  const split = `${listed(tie.map(who.title))} on one side, ${listed(others)} on the other`;
  yield {
    at: nameOf(forum),
    message: `The ${total} votes in “${forum.title}” can end even, with ${split}, and nothing breaks the tie.`,
    why: 'Two equal sides wait for each other until one gives up or goes round the committee.',
    rows: [99],
  };
}

/** Rows of a decision that several decide together, where there is neither a ladder nor a mediator. */
function* jointRows({ decisions, escalation, mediators, without }: Charter, who: Membership): Iterable<Report> {
  if ((escalation?.rungs.length ?? 0) > 0 || mediators.length > 0 || isWaived(without, 'escalation')) return;
  for (const { rules, title } of decisions) {
    for (const { deciders, origin, tieBreak } of rules) {
      if (deciders.length < 2 || tieBreak !== undefined) continue;
      const message = `${listed(deciders.map(who.title))} decide “${title}” together, and nothing says what happens when they differ.`;
      yield { at: origin, message, remedy: 'Add `tie broken by …` to the row, or an `escalation` for the charter.', rows: [147] };
    }
  }
}

function allMustAgree({ decides }: Forum): boolean {
  return decides === 'jointly' || decides === 'consensus' || decides === 'consent' || decides === 'unanimity';
}

function hasWayOut({ escalation, mediators, without }: Charter, forum: Forum): boolean {
  const last = escalation?.rungs.at(-1);
  const climbs = last !== undefined && (last.silent !== undefined || !last.deciders.includes(forum.id));
  return climbs || mediators.some(({ forums }) => forums.length === 0 || forums.includes(forum.id)) || isWaived(without, 'escalation');
}
