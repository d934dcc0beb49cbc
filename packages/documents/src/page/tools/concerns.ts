import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import { type Membership, membership } from '@charter/model/membership.ts';
import { eventsOf } from '../../calendar/events-of.ts';
import { anchor } from '../../html/anchor.ts';
import { type Html, html } from '../../html/markup.ts';
import type { Words } from '../../words/words.ts';
import { weekday } from '../kit/day.ts';
import { inline } from '../kit/said.ts';
import { labelled } from '../kit/say.ts';
import type { Page } from '../page.ts';

/** One thing in a charter that concerns somebody: in what way, what it is, and where it stands on the page. */
export interface Concern {
  readonly way: keyof Words['tools']['ways'];
  readonly what: Html;
  readonly href?: string;
  /** The partners and people it concerns, each by its short name. */
  readonly who: ReadonlySet<Ref>;
}

/** All that concerns single partners and people: what they own, decide, are asked and told, and have to do by when. */
export function concernsOf(page: Page): readonly Concern[] {
  const { charter } = page;
  const members = membership(charter);
  return [...owned(page), ...decided(page), ...due(page), ...promised(page)]
    .map(({ actors, ...concern }) => ({ ...concern, who: everybodyBehind(actors, members, charter) }))
    .filter(({ who }) => who.size > 0);
}

type ConcernOf = Omit<Concern, 'who'> & { readonly actors: readonly Ref[] };

/** What has an owner, with the place of each on the page where it has one. */
function owned(page: Page): readonly ConcernOf[] {
  const { outcomes, minimumWins, deliverables, milestones, experiments, playbooks, learningGoals, risks, issues, roles } = page.charter;
  const all = [
    ...placed('outcome', outcomes),
    ...placed('minimum-win', minimumWins),
    ...placed('deliverable', deliverables),
    ...placed('milestone', milestones),
    ...placed('experiment', experiments),
    ...placed('playbook', playbooks),
    ...placed('learning-goal', learningGoals),
    ...placed('risk', risks),
    ...placed('issue', issues),
  ];
  const held = roles.map(({ id, title, heldBy }) => ({ href: `#${anchor('role', id)}`, title, actors: heldBy }));
  const things = all.flatMap(({ href, thing }) => (thing.owner === undefined ? [] : [{ href, title: thing.title, actors: [thing.owner] }]));
  return [...things, ...held].map(({ href, title, actors }) => ({ way: 'owns', what: inline(page, title), href, actors }));
}

function placed<T extends { readonly id: string; readonly title: string; readonly owner?: Ref }>(kind: string, things: readonly T[]) {
  return things.map((thing) => ({ href: `#${anchor(kind, thing.id)}`, thing }));
}

/** Who has a part in each kind of decision, once a part. */
function decided(page: Page): readonly ConcernOf[] {
  return page.charter.decisions.flatMap(({ id, title, rules }) => {
    const concern = { what: inline(page, title), href: `#${anchor('decision', id)}` };
    return [
      { way: 'decides' as const, ...concern, actors: rules.flatMap(({ deciders }) => deciders) },
      { way: 'asked' as const, ...concern, actors: rules.flatMap(({ consulted }) => consulted) },
      { way: 'told' as const, ...concern, actors: rules.flatMap(({ informs }) => informs.flatMap(({ actors }) => actors)) },
    ];
  });
}

/** What is due on a day; meetings that come back stand where they are agreed. */
function due(page: Page): readonly ConcernOf[] {
  return eventsOf(page.charter).flatMap(({ kind, title, day, repeats, who }) => {
    if (repeats !== undefined) return [];
    const what = title === '' ? page.words.calendar.kinds[kind] : labelled(page, page.words.calendar.kinds[kind], inline(page, title));
    return [{ way: 'owes' as const, what: labelled(page, weekday(page, day), what), actors: who }];
  });
}

/** What others can count on, at any time. */
function promised(page: Page): readonly ConcernOf[] {
  const words = page.words.conduct;
  return page.charter.serviceLevels.map(({ text, from, to, within }) => {
    const service = html`${inline(page, text)} (${labelled(page, words.to, page.directory.name(to))})`;
    const what = within === undefined ? service : html`${service}, ${labelled(page, words.within, page.values.duration(within))}`;
    return { way: 'owes', what, href: '#c-services', actors: [from] };
  });
}

function everybodyBehind(actors: readonly Ref[], members: Membership, { partners, people }: Charter): ReadonlySet<Ref> {
  const known = new Set([...partners, ...people].map(({ id }) => id));
  return new Set(actors.flatMap((actor) => [...members.people(actor), ...members.partners(actor)]).filter((ref) => known.has(ref)));
}
