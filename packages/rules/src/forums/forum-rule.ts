import type { Charter } from '@charter/model/charter.ts';
import { deciderRefs } from '@charter/model/decider-refs.ts';
import type { Forum } from '@charter/model/forums.ts';
import { type Membership, membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';
import { votesSo } from './words.ts';

export const forumRule = rule({
  code: 'forum-rule',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A forum that decides says how, and where votes are counted every partner knows how many it has.',
  why: 'Without a way of deciding, whoever speaks last or loudest decides, and the others learn of it in the minutes.',
  source: 'Governance charter: how decisions come about; a joint steering committee with votes fixed beforehand',
  remedy:
    'Say how it decides, and what settles it where that fails: `decides by consensus  tie broken by "The cheaper way"`, `decides by majority  tie broken by "The older plan"`, or `decides by chair  chair $person`.',
  rows: [23, 99],
  options: { parts: ['rule', 'chair', 'votes'] },
  *check(charter, { options }) {
    const asked = deciderRefs(charter);
    for (const forum of charter.forums) {
      if (!asked.has(forum.id) || isWaived(forum.without, 'rule', 'way of deciding')) continue;
      if (forum.decides === undefined && options.parts.includes('rule'))
        yield { at: nameOf(forum), message: `“${forum.title}” has to decide, but nobody says how it does.` };
      if (forum.decides === 'chair' && forum.chair === undefined && options.parts.includes('chair')) {
        const message = `In “${forum.title}” the chair decides, but it has no chair.`;
        yield { at: nameOf(forum), message, remedy: `Name the chair: \`chair ${forum.members[0] ?? '$person'}\`.` };
      }
    }
    if (options.parts.includes('votes')) yield* uncounted(charter);
  },
  bad: [
    `
    person ana "Ana"
    person ben "Ben"
    forum ‹steering› "Steering committee" { members ana, ben }
    decision money "Money" { otherwise: steering decides }
    `,
    `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana" of riverside
    person ben "Ben" of flow
    forum steering "Steering committee" { members ana, ben  ‹decides by majority› }
    `,
  ],
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana" of riverside
    person ben "Ben" of flow
    forum steering "Steering committee" { members ana, ben  decides by majority  votes of riverside 1  votes of flow 1 }
    decision money "Money" { otherwise: steering decides }
  `,
});

/** Forums that count votes of which some partners do not know how many they have. */
function* uncounted(charter: Charter): Iterable<Report> {
  const who = membership(charter);
  for (const forum of charter.forums) {
    if (forum.decides !== 'majority' && forum.decides !== 'two-thirds') continue;
    const partners = who.partners(forum.id);
    const forgotten = partners.filter((partner) => forum.votes.every((votes) => votes.partner !== partner));
    if (partners.length < 2 || forgotten.length === 0) continue;
    const unsaid =
      forum.votes.length === 0
        ? `each partner has; by heads it is ${byHeads(forum, partners, who)}`
        : `${listed(forgotten.map(who.title))} ${forgotten.length === 1 ? 'has' : 'have'}`;
    yield {
      at: spanOf(forum.origin, 'rules'),
      message: `“${forum.title}” decides by counting votes, but nothing says how many ${unsaid}.`,
      why: 'Votes that were not counted out beforehand are argued about on the day they matter, and heads are easy to add.',
      remedy: `Write the votes of each partner: ${forgotten.map((id) => `\`votes of ${id} 1\``).join(', ')}.`,
      rows: [99],
    };
  }
}

function byHeads(forum: Forum, partners: readonly string[], who: Membership): string {
  const people = who.people(forum.id);
  const heads = (partner: string) => people.filter((person) => who.partnerOf(person) === partner).length;
  return listed(partners.map((partner) => `${votesSo(heads(partner))} for ${who.title(partner)}`));
}
