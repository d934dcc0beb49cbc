import type { Charter } from '@charter/model/charter.ts';
import { deciderRefs } from '@charter/model/decider-refs.ts';
import { type Membership, membership } from '@charter/model/membership.ts';
import type { Partner } from '@charter/model/parties.ts';
import { isTimesLarger, unequalPartners } from '@charter/model/sizes.ts';
import { votersOf, votingPower } from '@charter/model/voting-power.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const minorityProtection = rule({
  code: 'minority-protection',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A partner that is much smaller than another can stop what would hurt it.',
  why: 'Whoever can always be outvoted has the choice between silence and leaving.',
  source: 'Power asymmetry: a minority veto on critical decisions',
  remedy:
    'Give it a veto on what matters to it, `veto of … on …`, or let the forum decide `by consensus`; or say why not: `no veto because "…"`.',
  rows: [111],
  options: { times: 3 },
  *check(charter, { options }) {
    const pair = unequalPartners(charter);
    if (pair === undefined || isWaived(charter.without, 'veto', 'vetoes') || isWaived(pair.smallest.without, 'veto')) return;
    const { largest, smallest } = pair;
    if (!isTimesLarger(largest, smallest, options.times) || charter.vetoes.some(({ partner }) => partner === smallest.id)) return;
    const outvoted = outvotedIn(charter, smallest, membership(charter));
    if (outvoted === undefined) return;
    yield {
      at: nameOf(smallest),
      message: `${smallest.title} is much smaller than ${largest.title}, can be outvoted in “${outvoted.title}”, and has no veto.`,
      others: [{ message: 'Here it can be outvoted.', at: nameOf(outvoted) }],
    };
  },
  bad: `
    partner riverside "Riverside Foods" { employs 900 }
    partner ‹flow› "Flowlytics" { employs 40 }
    person ana "Ana Ruiz" of riverside
    person ben "Ben Okafor" of flow
    forum steering "Steering" { members ana, ben  decides by majority  votes of riverside 2  votes of flow 1 }
    decision money "Money" { otherwise: steering decides }
  `,
  good: `
    partner riverside "Riverside Foods" { employs 900 }
    partner flow "Flowlytics" { employs 40 }
    person ana "Ana Ruiz" of riverside
    person ben "Ben Okafor" of flow
    forum steering "Steering" { members ana, ben  decides by majority  votes of riverside 2  votes of flow 1 }
    decision money "Money" { otherwise: steering decides }
    veto of flow on money
  `,
});

/** A forum that decides and can do so against this partner; on the working tier that hurts nobody for long. */
function outvotedIn(charter: Charter, { id }: Partner, who: Membership): Charter['forums'][number] | undefined {
  const asked = deciderRefs(charter);
  return charter.forums.find((forum) => {
    if (!asked.has(forum.id) || forum.tier === 'working' || forum.decides === undefined) return false;
    if (forum.decides === 'chair') return forum.chair !== undefined && who.partnerOf(forum.chair) !== id;
    const power = votingPower(votersOf(forum, who), forum.decides);
    const own = forum.votes.length > 0 ? [id] : who.people(forum.id).filter((person) => who.partnerOf(person) === id);
    return power !== undefined && own.every((voter) => !power.blockers.includes(voter));
  });
}
