import { anchor } from '../../../html/anchor.ts';
import { type Html, html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { inline } from '../../kit/said.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';

/** What the partners promise, how large it is, and whether it can be taken back. */
export function commitments(page: Page): Html | undefined {
  const words = page.words.work;
  const dir = page.directory;
  return titledSheet(
    words.commitments,
    page.charter.commitments,
    [
      { head: words.commitment, cell: ({ title, without }) => html`${inline(page, title)}${waivers(page, without)}` },
      { head: words.promisedBy, cell: ({ partners }) => dir.names(partners) },
      { head: words.size, cell: ({ size }) => size && page.values.value(size) },
      { head: words.due, cell: ({ due }) => due && date(page, due) },
      { head: words.reversible, cell: ({ reversible }) => reversible !== undefined && (reversible ? words.yes : words.no) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
    ],
    ({ id }) => anchor('commitment', id),
  );
}
