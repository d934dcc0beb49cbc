import { dealsFor } from '@charter/model/deals-for.ts';
import type { Ref } from '@charter/model/element.ts';
import type { Conflict, Partner } from '@charter/model/parties.ts';
import type { NamedPassage } from '@charter/model/passage.ts';
import type { Html } from '../html/markup.ts';
import { plain } from '../html/prose.ts';
import type { Page } from '../page/page.ts';
import { label } from './kit/label.ts';
import { labelledText, namesOf, titleOf } from './kit/names.ts';
import { picture } from './kit/picture.ts';
import { type Group, type Knot, threads } from './kit/threads.ts';

/** What everybody may know the partners want, or what they told each other in confidence. */
type Openness = 'open' | 'confidential';

/** Something a partner wants, and the short names by which conflicts and outcomes are known to touch it. */
interface Interest {
  readonly id: string;
  readonly text: string;
  readonly names: readonly Ref[];
}

/** The interests of a partner. */
interface Holder {
  readonly partner: Partner;
  readonly interests: readonly Interest[];
}

/** Something that ties interests, by the short names that it touches. */
type Tie = Omit<Knot, 'members'> & { readonly names: readonly Ref[] };

const GAP = 10;

/**
 * What the partners share, where they pull apart and what each wants for itself: their interests on both sides, tied by the outcomes through which
 * several of them gain and by the conflicts given. Nothing where nothing ties them.
 */
export function interestMap(page: Page, conflicts: readonly Conflict[], openness: Openness): Html | undefined {
  const words = page.words.interests;
  const shared = openness === 'open' ? sharedOutcomes(page) : [];
  const ties: readonly Tie[] = [
    ...shared.map((outcome) => ({ name: titleOf(page, outcome), names: [outcome] })),
    ...conflicts.map((conflict) => strain(page, conflict)),
  ];
  if (ties.length === 0) return undefined;
  const names = ties.flatMap((tie) => tie.names);
  const holders = page.charter.partners.map((partner) => ({ partner, interests: interestsOf(page, partner, names, openness) }));
  const all = holders.flatMap(({ interests }) => interests);
  const knots = ties.map(({ names, ...knot }): Knot => ({ ...knot, members: touchedBy(all, names).map(({ id }) => id) }));
  const groups = holders.map(
    ({ partner, interests }): Group => ({
      head: namesOf(page, [partner.id], 'strong'),
      members: interests.map(({ id, text }) => ({ id, name: { text } })),
    }),
  );
  const alone = all.length > touchedBy(all, names).length ? words.alone : '';
  return picture({
    id: `c-picture-interests-${openness}`,
    title: words.title,
    description: described(page, holders, ties),
    draw: (width) => {
      const { height, marks } = threads(groups, knots, width);
      const separate = label([{ text: alone, tone: 'quiet' }], width);
      return { height: height + (alone === '' ? 0 : GAP + separate.height), marks: [marks, separate.at(0, height + GAP)] };
    },
  });
}

/** The outcomes through which more than one partner gains. */
function sharedOutcomes({ charter }: Page): readonly Ref[] {
  const gaining = (outcome: Ref) => charter.partners.filter(({ gains }) => gains.some(({ through }) => through.includes(outcome)));
  return charter.outcomes.map(({ id }) => id).filter((outcome) => gaining(outcome).length > 1);
}

/** A conflict, why there is one, and what settles it. */
function strain(page: Page, conflict: Conflict): Tie {
  const words = page.words.interests;
  const deals = dealsFor(page.charter, conflict).map(({ text }) => plain(text));
  const name = deals.length === 0 ? words.unsettled : words.settled;
  const why = conflict.text === undefined ? '' : plain(conflict.text);
  const settled = labelledText(page, page.words.who.settledBy, deals.join('; '));
  return {
    name,
    note: labelledText(page, name, [why, settled].filter(Boolean).join(' · ')) || name,
    strain: deals.length === 0 ? 'open' : 'settled',
    names: [conflict.left, conflict.right],
  };
}

/** What a partner gains or has that is tied, and all else that it wants. */
function interestsOf(page: Page, partner: Partner, tied: readonly Ref[], openness: Openness): readonly Interest[] {
  const { id, gains, wants, quietWants, cannotLose, brings, strengths } = partner;
  const words = page.words.who;
  const interest = ({ id: name, text }: NamedPassage, kind: string, index: number): Interest => ({
    id: `${id} ${kind} ${index}`,
    text: kind === 'cannot-lose' ? labelledText(page, words.cannotLose, plain(text)) : plain(text),
    names: name === undefined ? [] : [name],
  });
  const isTied = ({ names }: Interest) => names.some((name) => tied.includes(name));
  const gained = gains.map(({ text, through }, index) => ({ id: `${id} gain ${index}`, text: plain(text), names: through }));
  const open = wants.map((one, index) => interest(one, 'want', index));
  const quiet = [
    ...quietWants.map((one, index) => interest(one, 'quiet-want', index)),
    ...cannotLose.map((one, index) => interest(one, 'cannot-lose', index)),
  ];
  const given = [...brings, ...strengths].map((one, index) => interest(one, 'given', index));
  return openness === 'open' ? [...[...gained, ...given].filter(isTied), ...open] : [...[...open, ...given].filter(isTied), ...quiet];
}

function touchedBy(interests: readonly Interest[], names: readonly Ref[]): readonly Interest[] {
  return interests.filter((one) => one.names.some((name) => names.includes(name)));
}

/** The map in words: what ties whose interests, and then what each wants for itself. */
function described(page: Page, holders: readonly Holder[], ties: readonly Tie[]): string {
  const names = ties.flatMap((tie) => tie.names);
  const ofEach = (chosen: (interests: readonly Interest[]) => readonly Interest[]) =>
    holders
      .map(({ partner, interests }) =>
        labelledText(
          page,
          titleOf(page, partner.id),
          chosen(interests)
            .map(({ text }) => text)
            .join(', '),
        ),
      )
      .filter(Boolean);
  const tied = ties.map(({ name, note = name, names: touched }) =>
    [note, ...ofEach((interests) => touchedBy(interests, touched))].join(' · '),
  );
  const alone = ofEach((interests) => interests.filter((one) => !touchedBy(interests, names).includes(one)));
  return [...tied, ...(alone.length === 0 ? [] : [[page.words.interests.separate, ...alone].join(' · ')])].join('. ');
}
