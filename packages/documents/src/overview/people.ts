import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import { bdi } from '../html/bdi.ts';
import { type Content, type Html, html } from '../html/markup.ts';
import { list } from '../page/kit/list.ts';
import { inline } from '../page/kit/said.ts';
import type { Page } from '../page/page.ts';
import { sheet } from '../page/sheet.ts';
import { linked } from './charters.ts';
import type { Listed } from './overview.ts';

/** Somebody who takes part in one charter or several: one and the same where name and partner are. */
interface Somebody {
  readonly name: string;
  readonly house: string;
  readonly parts: { readonly entry: Listed; readonly id: Ref }[];
}

/** Everybody, with the forums they sit in and what they own, in all charters. */
export function people(page: Page, listed: readonly Listed[]): Html | undefined {
  const words = page.words.overview;
  return sheet(
    words.people,
    everybody(listed),
    [
      { head: words.person, cell: ({ name }) => bdi(name) },
      { head: words.of, cell: ({ house }) => bdi(house) },
      {
        head: words.sits,
        cell: ({ parts }) => inEach(parts, ({ forums }, id) => forums.filter(({ members, chair }) => chair === id || members.includes(id))),
      },
      { head: words.owns, cell: ({ parts }) => inEach(parts, ownedBy) },
    ],
    undefined,
    'unseen',
  );
}

function everybody(listed: readonly Listed[]): readonly Somebody[] {
  const known = new Map<string, Somebody>();
  for (const entry of listed) {
    for (const { id, title, partner } of entry.charter.people) {
      const house = partner === undefined ? '' : entry.on.directory.title(partner);
      const key = JSON.stringify([title, house]);
      const somebody = known.get(key) ?? { name: title, house, parts: [] };
      known.set(key, somebody);
      somebody.parts.push({ entry, id });
    }
  }
  return [...known.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What somebody has in each charter, a line a charter. */
function inEach(parts: Somebody['parts'], things: (charter: Charter, id: Ref) => readonly { readonly title: string }[]): Content {
  const lines = parts.flatMap(({ entry, id }) => {
    const titles = things(entry.charter, id).map(({ title }, index) => html`${index > 0 && ', '}${bdi(inline(entry.on, title))}`);
    return titles.length === 0 ? [] : [html`${titles} (${linked(entry)})`];
  });
  return list(lines, 'plain');
}

function ownedBy(charter: Charter, person: Ref): readonly { readonly title: string }[] {
  const { outcomes, minimumWins, deliverables, milestones, experiments, playbooks, learningGoals, risks, issues, pivots } = charter;
  const owned = [outcomes, minimumWins, deliverables, milestones, experiments, playbooks, learningGoals, risks, issues, pivots];
  return owned.flatMap((things) => things.filter(({ owner }) => owner === person));
}
