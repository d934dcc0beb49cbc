import type { Charter } from '@charter/model/charter.ts';
import type { Person, Tier } from '@charter/model/parties.ts';
import type { Passage } from '@charter/model/passage.ts';
import { anchor } from '../../../html/anchor.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { date } from '../../kit/day.ts';
import { lines } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';

const tiers: readonly (Tier | undefined)[] = ['executive', 'operating', 'working', undefined];

/** The people of the charter, those who steer in front, and on each level those of one partner together. */
export function people(page: Page): Html {
  const words = page.words.people;
  const dir = page.directory;
  const table = sheet(
    words.people,
    inOrder(page.charter),
    [
      {
        head: words.person,
        cell: ({ id, contacts, without }) =>
          html`${lines([dir.name(id), ...contacts.map((each) => contact(page, each))])}${waivers(page, without)}`,
      },
      { head: words.partner, cell: ({ partner }) => partner && dir.name(partner) },
      { head: words.job, cell: ({ job }) => job && inline(page, job) },
      { head: words.part, cell: ({ tier }) => tier && words.tiers[tier] },
      { head: words.deputies, cell: (person) => lines([dir.row(person.deputies), succession(page, person)]) },
      { head: words.capacity, cell: ({ capacities }) => lines(capacities.map(page.values.capacity)) },
    ],
    ({ id }) => anchor('person', id),
    'unseen',
  );
  return subsection(undefined, words.people, table ?? absent(page, 'people', words.noPeople));
}

function inOrder({ partners, people }: Charter): readonly Person[] {
  const order = new Map(partners.map(({ id }, index) => [id, index]));
  const place = ({ partner = '' }: Person) => order.get(partner) ?? partners.length;
  return [...people].sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || place(a) - place(b));
}

function succession(page: Page, { succession }: Person): Content {
  const words = page.words.people;
  if (succession === undefined) return undefined;
  const { by, date: day, handover } = succession;
  const who = page.directory.name(by);
  const follows = day === undefined ? say(words.succession, { who }) : say(words.successionOn, { who, date: date(page, day) });
  return handover === undefined ? follows : say(words.handover, { succession: follows, text: bdi(inline(page, handover)) });
}

function contact(page: Page, { text }: Passage): Html {
  return html`<span class="contact">${inline(page, text)}</span>`;
}
