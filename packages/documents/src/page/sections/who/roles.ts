import type { Role } from '@charter/model/parties.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { fill } from '../../../words/phrase.ts';
import { lines } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** The hats that people wear. */
export function roles(page: Page): Html | undefined {
  const words = page.words.people;
  const dir = page.directory;
  return titledSheet(
    words.roles,
    page.charter.roles,
    [
      { head: words.role, cell: (role) => named(page, role) },
      { head: words.heldBy, cell: (role) => holders(page, role) },
      { head: words.accountable, cell: ({ accountable }) => accountable && dir.name(accountable) },
      { head: words.deputies, cell: ({ deputies }) => dir.names(deputies) },
      { head: words.duties, cell: ({ duties }) => texts(page, duties) },
    ],
    ({ id }) => anchor('role', id),
  );
}

function named(page: Page, { title, actsAs, tier, without }: Role): Content {
  const words = page.words.people;
  return html`${inline(page, title)}${actsAs && `, ${words.actsAs[actsAs]}`}${tier && `, ${words.tier[tier]}`}${waivers(page, without)}`;
}

function holders(page: Page, { heldBy, sharedBy, rotates }: Role): Content {
  const words = page.words.people;
  const dir = page.directory;
  return lines([
    heldBy.length === 0 ? words.nobody : dir.row(heldBy),
    sharedBy.length > 0 && say(words.sharedBy, { who: dir.row(sharedBy) }),
    rotates && fill(words.rotates, { cadence: page.values.cadence(rotates) }),
  ]);
}
