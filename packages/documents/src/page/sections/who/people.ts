import type { Charter } from '@charter/model/charter.ts';
import type { Person, Tier } from '@charter/model/parties.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { capacityText } from '../../../values/capacity.ts';
import { peopleWords as words } from '../../../words/people.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { list } from '../../kit/list.ts';
import { subsection } from '../../kit/section.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** The people of the charter, those who steer in front, and on each tier those of one partner together. */
export function people(charter: Charter): Html {
  if (charter.people.length === 0) return subsection(undefined, words.people, absent(charter, 'people', words.noPeople));
  const tiers: readonly Tier[] = ['executive', 'operating', 'working'];
  const tables = tiers.map((tier) => tierTable(charter, words.tiers[tier], tier));
  const untiered = tables.every((table) => table === undefined);
  const others = untiered ? tierTable(charter, words.people, undefined, 'unseen') : tierTable(charter, words.noTier, undefined);
  return subsection(undefined, words.people, html`${tables}${others}`);
}

function tierTable(charter: Charter, caption: string, tier: Tier | undefined, seen: 'seen' | 'unseen' = 'seen'): Html | undefined {
  const dir = directory(charter);
  return sheet(
    caption,
    byPartner(charter).filter((person) => person.tier === tier),
    [
      { head: words.person, cell: ({ id, without }) => html`${dir.name(id)}${waivers(without)}` },
      { head: words.partner, cell: ({ partner }) => partner && dir.name(partner) },
      { head: words.job, cell: ({ job }) => job && inline(job) },
      { head: words.deputies, cell: ({ deputies }) => dir.names(deputies) },
      { head: words.capacity, cell: ({ capacities }) => capacities.length > 0 && list(capacities.map(capacityText), 'plain') },
      { head: words.contacts, cell: ({ contacts }) => texts(contacts) },
      { head: words.succession, cell: (person) => succession(charter, person) },
    ],
    ({ id }) => anchor('person', id),
    seen,
  );
}

function byPartner({ partners, people }: Charter): readonly Person[] {
  const order = new Map(partners.map(({ id }, index) => [id, index]));
  const place = ({ partner = '' }: Person) => order.get(partner) ?? partners.length;
  return [...people].sort((a, b) => place(a) - place(b));
}

function succession(charter: Charter, { succession }: Person): Content {
  if (succession === undefined) return undefined;
  const { by, date: day, handover } = succession;
  return html`${directory(charter).name(by)}${day && html` ${words.on} ${date(day)}`}${handover !== undefined && html`. ${words.handover} ${inline(handover)}`}`;
}
