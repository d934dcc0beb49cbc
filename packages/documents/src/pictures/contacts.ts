import type { Bond } from '@charter/model/bonds.ts';
import type { Ref } from '@charter/model/element.ts';
import type { Person } from '@charter/model/parties.ts';
import { tiers } from '@charter/model/tiers.ts';
import type { Html } from '../html/markup.ts';
import type { Page } from '../page/page.ts';
import { fill } from '../words/phrase.ts';
import { label } from './kit/label.ts';
import { labelledText, namesOf, titleOf, titlesOf } from './kit/names.ts';
import { picture } from './kit/picture.ts';
import { type Group, type Knot, threads } from './kit/threads.ts';

/** More of them than this are no longer seen through; the table says it then. */
const MOST = { places: 16, people: 40 } as const;

const GAP = 10;

/** Who of the partners meets whom and where: the people on both sides, the places between them; whoever holds the only thread is marked and named. */
export function contactsPicture(page: Page, bonds: readonly Bond[]): Html | undefined {
  const knots = knotsOf(page, bonds);
  const there = new Set(knots.flatMap(({ members }) => members));
  if (knots.length === 0 || knots.length > MOST.places || there.size > MOST.people) return undefined;
  const groups = groupsOf(page, there, new Set(bonds.flatMap(({ hangsOn }) => hangsOn)));
  const said = knots.map((knot) => meetingText(page, knot));
  const isLoose = knots.some(({ loose = [] }) => loose.length > 0);
  const warnings = bonds.flatMap((bond) => fragileText(page, bond) ?? []);
  return picture({
    id: 'c-picture-contacts',
    title: page.words.contacts.picture,
    description: [...said, ...warnings].join('. '),
    draw: (width) => {
      const { height, marks } = threads(groups, knots, width);
      const warning = label(
        warnings.map((text) => ({ text, tone: 'worry' })),
        width,
      );
      const key = label([{ text: isLoose ? page.words.contacts.looseKey : '', tone: 'quiet' }], width);
      const below = height + (isLoose ? GAP : 0);
      const top = below + key.height + (warnings.length === 0 ? 0 : GAP);
      return { height: top + warning.height, marks: [marks, key.at(0, below), warning.at(0, top)] };
    },
  });
}

/** Who meets at a place, and who stands in there. */
function meetingText(page: Page, { name, members, loose = [] }: Knot): string {
  const own = members.filter((person) => !loose.includes(person));
  const standIns = loose.length === 0 ? '' : ` (${labelledText(page, page.words.people.deputies, titlesOf(page, loose))})`;
  return `${name}: ${titlesOf(page, own)}${standIns}`;
}

/** What is fragile between two partners, as a sentence. Nothing where several people know each other. */
export function fragileText(page: Page, { partners, contacts, hangsOn }: Bond): string | undefined {
  const words = page.words.contacts;
  const [left, right] = partners.map(({ id }) => titleOf(page, id));
  const names = { left: left ?? '', right: right ?? '' };
  if (contacts.length === 0) return fill(words.strangers, names);
  return hangsOn.length === 0 ? undefined : fill(words.hangs, { ...names, who: titlesOf(page, hangsOn) });
}

/** Where people of several partners meet. Places with the same people are one. */
function knotsOf(page: Page, bonds: readonly Bond[]): readonly Knot[] {
  const places = new Map(bonds.flatMap(({ gatherings }) => gatherings.map((place) => [place.id, place] as const)));
  const knots = new Map<string, Knot>();
  for (const { id, people, standIns } of places.values()) {
    const members = page.charter.people.map((person) => person.id).filter((person) => people.includes(person));
    const loose = members.filter((person) => standIns.includes(person));
    const key = [...members, '', ...loose].join(' ');
    const same = knots.get(key);
    const name = titleOf(page, id);
    knots.set(key, { name: same === undefined ? name : `${same.name}, ${name}`, members, loose });
  }
  return [...knots.values()];
}

/** The partners with those of their people who are there, the highest level first. */
function groupsOf(page: Page, there: ReadonlySet<Ref>, fragile: ReadonlySet<Ref>): readonly Group[] {
  const level = ({ tier }: Person) => (tier === undefined ? tiers.length : tiers.indexOf(tier));
  return page.charter.partners.map(({ id }) => ({
    head: namesOf(page, [id], 'strong'),
    members: page.charter.people
      .filter((person) => person.partner === id && there.has(person.id))
      .toSorted((a, b) => level(a) - level(b))
      .map((person) => ({
        id: person.id,
        name: { text: titleOf(page, person.id), tone: fragile.has(person.id) ? 'worry' : undefined },
        isFragile: fragile.has(person.id),
      })),
  }));
}
