import { bonds } from '@charter/model/bonds.ts';
import type { Ref } from '@charter/model/element.ts';
import { type Html, html } from '../../../html/markup.ts';
import { contactsPicture, fragileText } from '../../../pictures/contacts.ts';
import { say } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';

/** Who of the partners meets whom, and where all of that hangs on one person. */
export function contacts(page: Page): Html | undefined {
  const words = page.words.contacts;
  const dir = page.directory;
  const all = bonds(page.charter);
  if (all.every(({ contacts }) => contacts.length === 0)) return undefined;
  const table = sheet(
    words.title,
    all,
    [
      { head: words.between, cell: ({ partners: [one, other] }) => say(words.and, { one: dir.name(one.id), other: dir.name(other.id) }) },
      { head: words.places, cell: ({ gatherings }) => dir.names(gatherings.map(({ id }) => id)) },
      {
        head: words.inTouch,
        cell: ({ contacts }) =>
          dir.names(
            inOrder(
              page,
              contacts.flatMap(({ people }) => people),
            ),
          ),
      },
      {
        head: words.hangsOn,
        cell: (bond) => (bond.contacts.length === 0 ? fragileText(page, bond) : dir.names(inOrder(page, bond.hangsOn)) || words.nobody),
      },
    ],
    undefined,
    'unseen',
  );
  return subsection(undefined, words.title, html`${contactsPicture(page, all)}${table}`);
}

/** Each of the people once, in the order of the charter. */
function inOrder({ charter }: Page, people: readonly Ref[]): readonly Ref[] {
  return charter.people.map(({ id }) => id).filter((id) => people.includes(id));
}
