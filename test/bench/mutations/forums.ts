import type { Forum } from '@charter/language/generated/ast.ts';
import type { Damage, Mutation, Range } from './damage.ts';
import { type Example, headOf, lasts, nodes, whole } from './example.ts';
import { added, change, changed, inside, joined, only, without, withoutAll, withoutEach, withoutNamed } from './ways.ts';

const ofForum = (node: { readonly $container?: { readonly $type: string } | undefined }): boolean => node.$container?.$type === 'Forum';
const isKind = (node: { readonly kinds: readonly string[] }, ...kinds: readonly string[]): boolean =>
  node.kinds.some((kind) => kinds.includes(kind));

/** Who meets, how often, and how a forum comes to a decision. */
export const forums: readonly Mutation[] = [
  { name: 'forum without members', codes: ['forum-members'], damages: without('Forum', ['members', 'chairs']) },
  {
    name: 'forum of one side',
    codes: ['forum-one-sided'],
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
    codes: ['forum-votes'],
    damages: without('Forum', 'votes', { where: counts, at: (it) => it.rules.map(whole) }),
  },
  { name: 'vote made a tie', codes: ['forum-tie'], damages: tied },
  {
    name: 'consensus with no way out',
    codes: ['forum-deadlock', 'decision-joint'],
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
    codes: ['vote-dictator'],
    damages: (example) =>
      nodes(example, 'Forum').flatMap((forum) => {
        const [first] = forum.votes;
        if (first === undefined || !counts(forum)) return [];
        return changed('Votes', 'votes', '9', { where: (it) => it === first, at: (it) => whole(it) })(example);
      }),
  },
  {
    name: 'partner whose vote never counts',
    codes: ['vote-dummy'],
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
  { name: 'top people who never meet', codes: ['contact-levels', 'forum-seat', 'forum-one-sided'], damages: apart },
  { name: 'one person as the only link', codes: ['contact-champion', 'contact-pair'], damages: onlyLink },
  { name: 'forum missed twice', codes: ['forum-missed'], damages: missed },
  { name: 'person on every tier', codes: ['person-tiers'], damages: everyTier },
  {
    name: 'meetings all day',
    codes: ['person-meeting-load', 'capacity-meetings'],
    damages: (example) =>
      nodes(example, 'Schedule')
        .filter(ofForum)
        .map((it) => ({
          edits: [{ ...whole(it), text: 'meets daily for 240 minutes' }],
          places: [...nodes(example, 'Person').map(whole), ...nodes(example, 'Partner').map((one) => headOf(example, one)), whole(it)],
        })),
  },

  { name: 'meeting without an owner', codes: ['meeting-owner'], damages: without('Meeting', 'owners') },
  {
    name: 'meeting without an agenda',
    codes: ['meeting-agenda'],
    damages: without('Meeting', ['agenda', 'asks', 'produces', 'presenters', 'stages'], {
      where: (it) => it.held.some(({ cadence }) => cadence !== undefined) && isKind(it, 'demo', 'context', 'teach-back', 'sync'),
    }),
  },
  {
    name: 'context told by one side',
    codes: ['meeting-presenters'],
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
    codes: ['relationship-item-length'],
    damages: changed('AgendaItem', 'length', '3 minutes', { where: ({ aspect }) => aspect === 'relationship' }),
  },
  { name: 'agendas about results only', codes: ['agenda-beyond-results'], damages: onlyResults },
  {
    name: 'health looked at quarterly',
    codes: ['health-rhythm'],
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
    codes: ['retro-missing'],
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
    codes: ['retro-output'],
    damages: without('Meeting', 'produces', { where: (it) => isKind(it, 'retro') }),
  },
  {
    name: 'teach-back of ninety minutes',
    codes: ['teach-back-length'],
    damages: changed('Schedule', 'length', '90 minutes', {
      where: (it) => it.$container?.$type === 'Meeting' && isKind(it.$container, 'teach-back'),
    }),
  },
  {
    name: 'workshop nobody leads',
    codes: ['workshop-facilitator'],
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
  { name: 'nobody meets weekly', codes: ['rhythm-weekly'], damages: rare },
  { name: 'no view beyond the tasks', codes: ['rhythm-outlook'], damages: only((example) => lasts(example, 100), noOutlook) },
  {
    name: 'operating review removed',
    codes: ['operating-review'],
    damages: only((example) => lasts(example, 190), withoutAll('Review', { where: ({ kind }) => kind === 'operating' })),
  },
  {
    name: 'operating review that asks nothing',
    codes: ['operating-review-inputs'],
    damages: without('Review', ['asks', 'inputs'], { where: ({ kind }) => kind === 'operating', at: (it) => whole(it) }),
  },
  {
    name: 'realignment removed',
    codes: ['realignment-missing'],
    damages: only((example) => lasts(example, 190), withoutAll('Review', { where: ({ kind }) => kind === 'realignment' })),
  },
  { name: 'review nobody holds', codes: ['review-holder'], damages: without('Review', ['forums', 'owners'], { at: (it) => whole(it) }) },
];

function sideOf(example: Example, member: string): string | undefined {
  return nodes(example, 'Person').find(({ name }) => name === member)?.partner?.$refText;
}

/** Puts other members into each forum, and takes away its chair, who would be one more. */
function withoutChairs(example: Example, to: (it: Forum) => string | undefined, where: (it: Forum) => boolean): readonly Damage[] {
  return changed('Forum', 'members', (_, it) => to(it), { where, at: (it, found) => headOf(found, it) })(example).map(
    ({ edits, places }) => {
      const forum = nodes(example, 'Forum').find((it) => headOf(example, it).start === places[0]?.start);
      const chairs = without('Forum', 'chairs', { where: (it) => it === forum })(example).flatMap((damage) => damage.edits);
      return { edits: [...edits, ...chairs], places };
    },
  );
}

/** Leaves only the members of one partner. */
function oneSided(example: Example, where: (it: Forum) => boolean): readonly Damage[] {
  return withoutChairs(
    example,
    (it) => {
      const names = it.members.map(({ $refText }) => $refText);
      const side = sideOf(example, names[0] ?? '');
      const kept = names.filter((name) => sideOf(example, name) === side);
      return side === undefined || kept.length === names.length ? undefined : kept.join(', ');
    },
    where,
  );
}

/** Of three partners or more, one loses its seat where the direction is set. */
function withoutSeat(example: Example): readonly Damage[] {
  return withoutChairs(
    example,
    (it) => {
      const names = it.members.map(({ $refText }) => $refText);
      const sides = [...new Set(names.map((name) => sideOf(example, name)))];
      if (sides.length < 3 || sides.includes(undefined)) return undefined;
      return names.filter((name) => sideOf(example, name) !== sides.at(-1)).join(', ');
    },
    ({ tiers }) => tiers.includes('executive'),
  );
}

/** Two partners with one vote each, a majority, and nothing that breaks the tie. */
function tied(example: Example): readonly Damage[] {
  const partners = nodes(example, 'Partner').map(({ name }) => name);
  if (partners.length !== 2)
    return without('Forum', 'ties', { where: ({ votes, rules }) => votes.length > 0 && rules.some(({ rule }) => rule === 'majority') })(
      example,
    );
  return nodes(example, 'Forum').flatMap((forum) => {
    const [rule] = forum.rules;
    const both = new Set(forum.members.map(({ $refText }) => sideOf(example, $refText)));
    if (rule === undefined || !partners.every((partner) => both.has(partner))) return [];
    const votes = partners.map((partner) => `votes of ${partner} 1`).join(' ');
    const edits = [...forum.ties, ...forum.votes].map((it) => ({ ...whole(it), text: '' }));
    return [{ edits: [...edits, { ...whole(rule), text: `decides by majority ${votes}` }], places: [headOf(example, forum)] }];
  });
}

/** The partner with the most votes and the one after it are enough, whatever the others say. */
function dummy(example: Example): readonly Damage[] {
  return nodes(example, 'Forum').flatMap((forum) => {
    const { votes } = forum;
    if (votes.length < 3 || !counts(forum)) return [];
    const edits = votes.map((it, index) => change(example, it, 'votes', () => (index < 2 ? '10' : '1')));
    return [{ edits: edits.filter((edit) => edit !== undefined), places: votes.slice(2).map(whole) }];
  });
}

/** The executive forum keeps only the people of one side. */
function apart(example: Example): readonly Damage[] {
  return oneSided(example, ({ tiers }) => tiers.includes('executive'));
}

/** All forums, meetings and workstreams know of one partner only one person. */
function onlyLink(example: Example): readonly Damage[] {
  const partners = nodes(example, 'Partner');
  if (partners.length !== 2) return [];
  const side = partners[0]?.name;
  const people = nodes(example, 'Person').filter(({ partner }) => partner?.$refText === side);
  const [link] = people;
  if (link === undefined || people.length < 2) return [];
  const replaced = (old: string): string =>
    [...new Set(old.split(/,\s*/).map((name) => (people.some((it) => it.name === name) ? link.name : name)))].join(', ');
  const edits = [
    ...changed('Forum', 'members', replaced)(example),
    ...changed('Meeting', 'attendees', replaced)(example),
    ...changed('Workstream', 'leads', replaced)(example),
  ].flatMap((damage) => damage.edits);
  const owners = changed('Meeting', 'owners', replaced)(example).flatMap((damage) => damage.edits);
  const rest = [...joined(without('Person', 'deputies'))(example), ...withoutNamed(['Raci'])(example)].flatMap((damage) => damage.edits);
  const inside = (one: Range, all: readonly Range[]): boolean =>
    all.some((other) => other !== one && other.start <= one.start && one.end <= other.end);
  const all = [...edits, ...owners, ...rest];
  return edits.length === 0 ? [] : [{ edits: all.filter((edit) => !inside(edit, rest)), places: [whole(link)] }];
}

function missed(example: Example): readonly Damage[] {
  const [forum] = nodes(example, 'Forum').filter(
    ({ meets, tiers }) => meets.some(({ cadence }) => cadence?.word === 'monthly') && !tiers.includes('none'),
  );
  const [log] = nodes(example, 'Log');
  if (forum === undefined || log === undefined) return [];
  const edits = inside(
    'Log',
    `2030-01-04 held ${forum.name} 2030-02-04 missed ${forum.name} 2030-03-04 held ${forum.name} 2030-04-04 missed ${forum.name}`,
  )(example);
  return edits.map((damage) => ({ edits: damage.edits, places: [headOf(example, forum)] }));
}

function everyTier(example: Example): readonly Damage[] {
  const person = nodes(example, 'Person').find(({ levels }) => levels.includes('working'));
  const tiers = new Set(nodes(example, 'Forum').flatMap((it) => it.tiers));
  if (person === undefined || tiers.size < 3) return [];
  const edits = changed('Forum', 'members', (old) => (old.split(/,\s*/).includes(person.name) ? undefined : `${old}, ${person.name}`))(
    example,
  ).flatMap((it) => it.edits);
  return [{ edits, places: [whole(person)] }];
}

function taskCheckIn(example: Example): readonly Damage[] {
  return nodes(example, 'Meeting').flatMap((meeting) => {
    if (!isKind(meeting, 'check-in')) return [];
    const gone = without('Meeting', ['agenda', 'asks'], { where: (it) => it === meeting })(example).flatMap(({ edits }) => edits);
    const { end } = whole(meeting);
    return [
      {
        edits: [...gone, { start: end - 1, end: end - 1, text: ' agenda "The figures" about results, "The risks" about risks ' }],
        places: [headOf(example, meeting)],
      },
    ];
  });
}

function noRelationship(example: Example): readonly Damage[] {
  const edits = [
    ...changed('AgendaItem', 'aspect', (old) => (old === 'relationship' ? 'results' : undefined))(example),
    ...changed('Meeting', 'kinds', (old) => (old === 'check-in' || old === 'health-check' ? 'sync' : undefined))(example),
    ...without('Escalation', 'rituals')(example),
    ...without('Feedback', 'meetings')(example),
    ...withoutEach('Review', { where: ({ kind }) => kind === 'relationship' })(example),
  ].flatMap((damage) => damage.edits);
  return edits.length === 0 ? [] : [{ edits, places: [headOf(example, example.charter)] }];
}

function onlyResults(example: Example): readonly Damage[] {
  const edits = changed('AgendaItem', 'aspect', 'results')(example).flatMap((damage) => damage.edits);
  return edits.length < 2 ? [] : [{ edits, places: [headOf(example, example.charter)] }];
}

function renamedKind(example: Example, from: readonly string[], to: string): readonly Damage[] {
  const edits = changed('Meeting', 'kinds', (old) => (from.includes(old) ? to : undefined))(example).flatMap((damage) => damage.edits);
  return edits.length === 0 ? [] : [{ edits, places: [headOf(example, example.charter)] }];
}

function rare(example: Example): readonly Damage[] {
  const often = (old: string): string | undefined => (/^(daily|weekly|every week)$/.test(old) ? 'monthly' : undefined);
  const edits = changed('Schedule', 'cadence', often)(example).flatMap((damage) => damage.edits);
  return edits.length === 0 ? [] : [{ edits, places: [headOf(example, example.charter)] }];
}

function noOutlook(example: Example): readonly Damage[] {
  const kinds = ['strategy', 'context', 'business-review', 'planning'];
  const edits = [
    ...changed('Meeting', 'kinds', (old) => (kinds.includes(old) ? 'sync' : undefined))(example),
    ...changed('AgendaItem', 'aspect', (old) => (kinds.includes(old) ? 'results' : undefined))(example),
  ].flatMap((damage) => damage.edits);
  return edits.length === 0 ? [] : [{ edits, places: [headOf(example, example.charter)] }];
}

function counts(forum: Forum): boolean {
  return forum.rules.some(({ rule }) => rule === 'majority' || rule === 'two-thirds');
}
