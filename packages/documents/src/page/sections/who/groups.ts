import type { Pay } from '@charter/model/parties.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** People with a stake who are no partner, and who speaks for them. */
export function groups(page: Page): Html | undefined {
  const words = page.words.people;
  const dir = page.directory;
  return titledSheet(
    words.groups,
    page.charter.groups,
    [
      {
        head: words.group,
        cell: ({ title, critical, without }) => html`${inline(page, title)}${critical && ` (${words.critical})`}${waivers(page, without)}`,
      },
      { head: words.stakes, cell: ({ stakes }) => texts(page, stakes) },
      { head: words.influence, cell: ({ influence }) => influence && words.levels[influence] },
      { head: words.interest, cell: ({ interest }) => interest && words.levels[interest] },
      {
        head: words.representedBy,
        cell: ({ representedBy }) => (representedBy.length === 0 ? words.nobodySpeaks : dir.names(representedBy)),
      },
    ],
    ({ id }) => anchor('group', id),
  );
}

/** People from outside who help, and what they get for it. */
export function contributors(page: Page): Html | undefined {
  const words = page.words.people;
  return titledSheet(
    words.contributors,
    page.charter.contributors,
    [
      { head: words.contributor, cell: ({ title, without }) => html`${inline(page, title)}${waivers(page, without)}` },
      { head: words.does, cell: ({ does }) => texts(page, does) },
      {
        head: words.pay,
        cell: ({ pay }) =>
          pay.length === 0
            ? words.unpaid
            : list(
                pay.map((each) => paid(page, each)),
                'plain',
              ),
      },
      { head: words.credit, cell: ({ credit }) => credit && inline(page, credit) },
    ],
    ({ id }) => anchor('contributor', id),
  );
}

function paid(page: Page, { amount, text }: Pay): Content {
  return html`${page.values.money(amount)}${text !== undefined && html`: ${inline(page, text)}`}`;
}
