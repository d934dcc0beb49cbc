import type { Mutation } from './damage.ts';
import { headOf, lasts, nodes, whole } from './example.ts';
import {
  apart,
  counts,
  dummy,
  everyTier,
  isKind,
  missed,
  noOutlook,
  noRelationship,
  ofForum,
  oneSided,
  onlyLink,
  onlyResults,
  rare,
  renamedKind,
  taskCheckIn,
  tied,
  withoutSeat,
} from './forums-damages.ts';
import { added, changed, joined, only, without, withoutAll, withoutNamed } from './ways.ts';

/** Who meets, how often, and how a forum comes to a decision. */
export const forums: readonly Mutation[] = [
  { name: 'forum without members', codes: ['forum-members'], damages: without('Forum', ['members', 'chairs']) },
  {
    name: 'forum of one side',
    codes: ['forum-members'],
    damages: (example) => oneSided(example, ({ tiers }) => !tiers.includes('working')),
  },
  { name: 'partner without a seat', codes: ['forum-seat'], damages: withoutSeat },
  { name: 'forum without a rhythm', codes: ['forum-rhythm'], damages: without('Forum', 'meets') },
  {
    name: 'operating team that meets quarterly',
    codes: ['forum-rhythm'],
    damages: changed('Schedule', 'cadence', 'quarterly', {
      where: (it) => ofForum(it) && (it.$container as { tiers?: string[] }).tiers?.includes('operating') === true,
    }),
  },
  { name: 'forum without a rule', codes: ['forum-rule'], damages: without('Forum', 'rules') },
  {
    name: 'votes removed',
    codes: ['forum-rule'],
    damages: without('Forum', 'votes', { where: counts, at: (it) => it.rules.map(whole) }),
  },
  { name: 'vote made a tie', codes: ['deadlock'], damages: tied },
  {
    name: 'consensus with no way out',
    codes: ['deadlock', 'deadlock'],
    damages: (example) => {
      const stuck = nodes(example, 'Forum').filter(
        (it) => it.members.length > 1 && it.rules.some(({ jointly, rule }) => jointly || rule === 'consensus' || rule === 'consent'),
      );
      const asked = new Set(nodes(example, 'Ruling').flatMap(({ deciders }) => deciders.map(({ $refText }) => $refText)));
      const places = stuck.filter(({ name }) => asked.has(name)).map((it) => headOf(example, it));
      const edits = [...nodes(example, 'Escalation'), ...nodes(example, 'Mediator'), ...stuck.flatMap(({ ties }) => ties)].map((it) => ({
        ...whole(it),
        text: '',
      }));
      return places.length === 0 ? [] : [{ edits, places }];
    },
  },
  {
    name: 'quorum lowered',
    codes: ['forum-quorum'],
    damages: (example) =>
      nodes(example, 'Quorum')
        .filter(({ $container: it }) => counts(it) || it.rules.some(({ rule }) => rule === 'consensus' || rule === 'consent'))
        .map((it) => ({ edits: [{ ...whole(it), text: '‹quorum 1›' }], places: [] })),
  },
  {
    name: 'quorum removed',
    codes: ['forum-quorum'],
    damages: without('Forum', 'quorums', { where: (it) => it.rules.some(({ rule }) => rule === 'majority' || rule === 'two-thirds') }),
  },
  { name: 'rule between meetings removed', codes: ['forum-interim'], damages: without('Forum', 'interims', { at: (it) => whole(it) }) },
  {
    name: 'partner that wins every vote',
    codes: ['vote-power'],
    damages: (example) =>
      nodes(example, 'Forum').flatMap((forum) => {
        const [first] = forum.votes;
        if (first === undefined || !counts(forum)) return [];
        return changed('Votes', 'votes', '9', { where: (it) => it === first, at: (it) => whole(it) })(example);
      }),
  },
  {
    name: 'partner whose vote never counts',
    codes: ['vote-power'],
    damages: (example) =>
      dummy(example).map(({ edits, places }) => ({
        edits: [...edits, ...nodes(example, 'Veto').map((it) => ({ ...whole(it), text: '' }))],
        places,
      })),
  },
  {
    name: 'tier left out',
    codes: ['forum-tiers'],
    damages: without('Forum', 'tiers', { at: (_, example) => nodes(example, 'Governance').map(whole) }),
  },
  { name: 'top people who never meet', codes: ['contact-levels', 'forum-seat', 'forum-members'], damages: apart },
  { name: 'one person as the only link', codes: ['contact-champion', 'contact-pair'], damages: onlyLink },
  { name: 'forum missed twice', codes: ['forum-log'], damages: missed },
  { name: 'person on every tier', codes: ['person-tiers'], damages: everyTier },
  {
    name: 'meetings all day',
    codes: ['meeting-load', 'meeting-load'],
    damages: (example) =>
      nodes(example, 'Schedule')
        .filter(ofForum)
        .map((it) => ({
          edits: [{ ...whole(it), text: 'meets daily for 240 minutes' }],
          places: [...nodes(example, 'Person').map(whole), ...nodes(example, 'Partner').map((one) => headOf(example, one)), whole(it)],
        })),
  },

  { name: 'meeting without an owner', codes: ['meeting-parts'], damages: without('Meeting', 'owners') },
  {
    name: 'meeting without an agenda',
    codes: ['meeting-parts'],
    damages: without('Meeting', ['agenda', 'asks', 'produces', 'presenters', 'stages'], {
      where: (it) => it.held.some(({ cadence }) => cadence !== undefined) && isKind(it, 'demo', 'context', 'teach-back', 'sync'),
    }),
  },
  {
    name: 'context told by one side',
    codes: ['meeting-parts'],
    damages: (example) => {
      const partner =
        nodes(example, 'Presenters').flatMap(({ partners }) => partners.map(({ $refText }) => $refText))[0] ??
        nodes(example, 'Partner')[0]?.name;
      if (partner === undefined) return [];
      return nodes(example, 'Presenters').map((it) => ({
        edits: [{ ...whole(it), text: `‹presented by ${partner}›` }],
        places: [headOf(example, it.$container)],
      }));
    },
  },
  { name: 'check-in about tasks', codes: ['check-in-agenda'], damages: taskCheckIn },
  { name: 'no talk about the relationship', codes: ['relationship-talk'], damages: noRelationship },
  {
    name: 'three minutes for the relationship',
    codes: ['slot-length'],
    damages: changed('AgendaItem', 'length', '3 minutes', { where: ({ aspect }) => aspect === 'relationship' }),
  },
  { name: 'agendas about results only', codes: ['agenda-beyond-results'], damages: onlyResults },
  {
    name: 'health looked at quarterly',
    codes: ['rhythm'],
    damages: joined(changed('Schedule', 'cadence', 'quarterly'), (example) => nodes(example, 'Schedule').map(whole)),
  },
  {
    name: 'launch removed from a draft',
    codes: ['launch-missing'],
    damages: (example) =>
      withoutNamed('Meeting', { where: (it) => isKind(it, 'launch') })(example).map(({ edits, places }) => ({
        edits: [...edits, ...[...nodes(example, 'Status'), ...nodes(example, 'Ratification')].map((it) => ({ ...whole(it), text: '' }))],
        places,
      })),
  },
  {
    name: 'nobody looks back',
    codes: ['rhythm'],
    damages: (example) => {
      const reviews = nodes(example, 'Review')
        .filter(({ kind }) => kind !== 'realignment')
        .map((it) => ({ ...whole(it), text: '' }));
      const rest = [...without('Milestone', 'retros')(example), ...without('Phase', 'closings')(example)].flatMap(({ edits }) => edits);
      if (!lasts(example, 100)) return [];
      return renamedKind(example, ['retro'], 'sync').map(({ edits, places }) => ({ edits: [...edits, ...reviews, ...rest], places }));
    },
  },
  {
    name: 'retro that changes nothing',
    codes: ['meeting-parts'],
    damages: without('Meeting', 'produces', { where: (it) => isKind(it, 'retro') }),
  },
  {
    name: 'teach-back of ninety minutes',
    codes: ['slot-length'],
    damages: changed('Schedule', 'length', '90 minutes', {
      where: (it) => it.$container?.$type === 'Meeting' && isKind(it.$container, 'teach-back'),
    }),
  },
  {
    name: 'workshop nobody leads',
    codes: ['meeting-parts'],
    damages: without('Meeting', ['facilitators', 'formats'], { where: (it) => isKind(it, 'workshop', 'sprint') }),
  },
  {
    name: 'sprint without deciders',
    codes: ['sprint-deciders'],
    damages: added((example) => {
      const person = nodes(example, 'Person').find(({ levels }) => levels.includes('working'));
      return person && `meeting ‹late-sprint› "Late sprint" { kind sprint  held on 2026-06-10 for 1 day  attended by ${person.name} }`;
    }),
  },
  { name: 'nobody meets weekly', codes: ['rhythm'], damages: rare },
  { name: 'no view beyond the tasks', codes: ['rhythm'], damages: only((example) => lasts(example, 100), noOutlook) },
  {
    name: 'operating review removed',
    codes: ['rhythm'],
    damages: only((example) => lasts(example, 190), withoutAll('Review', { where: ({ kind }) => kind === 'operating' })),
  },
  {
    name: 'operating review that asks nothing',
    codes: ['review-parts'],
    damages: without('Review', ['asks', 'inputs'], { where: ({ kind }) => kind === 'operating', at: (it) => whole(it) }),
  },
  {
    name: 'realignment removed',
    codes: ['realignment'],
    damages: only((example) => lasts(example, 190), withoutAll('Review', { where: ({ kind }) => kind === 'realignment' })),
  },
  { name: 'review nobody holds', codes: ['review-parts'], damages: without('Review', ['forums', 'owners'], { at: (it) => whole(it) }) },
];
