import { lastDayOfTerm } from '@charter/model/term.ts';
import { attributes } from '../html/attributes.ts';
import { bdi } from '../html/bdi.ts';
import { type Content, type Html, html } from '../html/markup.ts';
import { date } from '../page/kit/day.ts';
import { list } from '../page/kit/list.ts';
import { statusMark } from '../page/kit/status.ts';
import type { Page } from '../page/page.ts';
import { sheet } from '../page/sheet.ts';
import type { Listed } from './overview.ts';

/** All charters, a row each, with whom they are between and where they stand. */
export function charters(page: Page, listed: readonly Listed[]): Html | undefined {
  const words = page.words.overview;
  return sheet(
    words.charters,
    listed,
    [
      { head: words.charter, cell: linked },
      {
        head: words.partners,
        cell: ({ charter }) =>
          list(
            charter.partners.map(({ title }) => bdi(title)),
            'plain',
          ),
      },
      { head: page.words.shell.state, cell: ({ charter, on }) => statusMark(on, charter.status?.status ?? 'draft') },
      { head: page.words.shell.version, cell: ({ charter }) => charter.version && bdi(charter.version.version) },
      { head: words.runs, cell: ({ on }) => runs(on) },
    ],
    undefined,
    'unseen',
  );
}

/** The title of a charter as a link to its page. */
export function linked({ charter, page }: Listed): Html {
  return html`<a${attributes({ href: page })}>${bdi(charter.title)}</a>`;
}

function runs(page: Page): Content {
  const { term } = page.charter;
  const end = term && lastDayOfTerm(term);
  return term && html`${date(page, term.from)} – ${end && date(page, end)}`;
}
