import type { Forum } from '@charter/language/generated/ast.ts';
import type { Damage, Range } from './damage.ts';
import { type Example, headOf, nodes, whole } from './example.ts';
import { change, changed, inside, joined, without, withoutEach, withoutNamed } from './ways.ts';

export const ofForum = (node: { readonly $container?: { readonly $type: string } | undefined }): boolean =>
  node.$container?.$type === 'Forum';
export const isKind = (node: { readonly kinds: readonly string[] }, ...kinds: readonly string[]): boolean =>
  node.kinds.some((kind) => kinds.includes(kind));

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
export function oneSided(example: Example, where: (it: Forum) => boolean): readonly Damage[] {
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
export function withoutSeat(example: Example): readonly Damage[] {
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
export function tied(example: Example): readonly Damage[] {
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

/** Two thirds take the first two partners, who need nobody else; the others change nothing. */
export function dummy(example: Example): readonly Damage[] {
  return nodes(example, 'Forum').flatMap((forum) => {
    const { votes } = forum;
    if (votes.length < 3 || !counts(forum)) return [];
    const edits = [
      ...votes.map((it, index) => change(example, it, 'votes', () => (index < 2 ? '10' : '1'))),
      ...forum.rules.map((it) => change(example, it, 'rule', () => 'two-thirds')),
    ];
    return [{ edits: edits.filter((edit) => edit !== undefined), places: votes.slice(2).map(whole) }];
  });
}

/** The executive forum keeps only the people of one side. */
export function apart(example: Example): readonly Damage[] {
  return oneSided(example, ({ tiers }) => tiers.includes('executive'));
}

/** All forums, meetings and workstreams know of one partner only one person. */
export function onlyLink(example: Example): readonly Damage[] {
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
    ...changed('Forum', 'chairs', replaced)(example),
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

export function missed(example: Example): readonly Damage[] {
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

export function everyTier(example: Example): readonly Damage[] {
  const person = nodes(example, 'Person').find(({ levels }) => levels.includes('working'));
  const tiers = new Set(nodes(example, 'Forum').flatMap((it) => it.tiers));
  if (person === undefined || tiers.size < 3) return [];
  const edits = changed('Forum', 'members', (old) => (old.split(/,\s*/).includes(person.name) ? undefined : `${old}, ${person.name}`))(
    example,
  ).flatMap((it) => it.edits);
  return [{ edits, places: [whole(person)] }];
}

export function taskCheckIn(example: Example): readonly Damage[] {
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

export function noRelationship(example: Example): readonly Damage[] {
  const edits = [
    ...changed('AgendaItem', 'aspect', (old) => (old === 'relationship' ? 'results' : undefined))(example),
    ...changed('Meeting', 'kinds', (old) => (old === 'check-in' || old === 'health-check' ? 'sync' : undefined))(example),
    ...without('Escalation', 'rituals')(example),
    ...without('Feedback', 'meetings')(example),
    ...withoutEach('Review', { where: ({ kind }) => kind === 'relationship' })(example),
  ].flatMap((damage) => damage.edits);
  return edits.length === 0 ? [] : [{ edits, places: [headOf(example, example.charter)] }];
}

export function onlyResults(example: Example): readonly Damage[] {
  const edits = changed('AgendaItem', 'aspect', 'results')(example).flatMap((damage) => damage.edits);
  return edits.length < 2 ? [] : [{ edits, places: [headOf(example, example.charter)] }];
}

export function renamedKind(example: Example, from: readonly string[], to: string): readonly Damage[] {
  const edits = changed('Meeting', 'kinds', (old) => (from.includes(old) ? to : undefined))(example).flatMap((damage) => damage.edits);
  return edits.length === 0 ? [] : [{ edits, places: [headOf(example, example.charter)] }];
}

export function rare(example: Example): readonly Damage[] {
  const often = (old: string): string | undefined => (/^(daily|weekly|every week)$/.test(old) ? 'monthly' : undefined);
  const edits = changed('Schedule', 'cadence', often)(example).flatMap((damage) => damage.edits);
  return edits.length === 0 ? [] : [{ edits, places: [headOf(example, example.charter)] }];
}

export function noOutlook(example: Example): readonly Damage[] {
  const kinds = ['strategy', 'context', 'business-review', 'planning'];
  const edits = [
    ...changed('Meeting', 'kinds', (old) => (kinds.includes(old) ? 'sync' : undefined))(example),
    ...changed('AgendaItem', 'aspect', (old) => (kinds.includes(old) ? 'results' : undefined))(example),
  ].flatMap((damage) => damage.edits);
  return edits.length === 0 ? [] : [{ edits, places: [headOf(example, example.charter)] }];
}

export function counts(forum: Forum): boolean {
  return forum.rules.some(({ rule }) => rule === 'majority' || rule === 'two-thirds');
}
