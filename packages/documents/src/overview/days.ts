import type { CalendarDate } from '@charter/model/value/date.ts';
import { anchor } from '../html/anchor.ts';
import { bdi } from '../html/bdi.ts';
import { type Html, html } from '../html/markup.ts';
import { weekday } from '../page/kit/day.ts';
import { inline } from '../page/kit/said.ts';
import { labelled } from '../page/kit/say.ts';
import { unnumbered } from '../page/kit/section.ts';
import type { Page } from '../page/page.ts';
import { sheet } from '../page/sheet.ts';
import { linked } from './charters.ts';
import { type Due, dueIn } from './due.ts';
import type { Listed } from './overview.ts';
import { sift } from './sift.ts';

/** What falls due in any of the charters, month by month. */
export function days(page: Page, listed: readonly Listed[], asOf?: CalendarDate): Html | undefined {
  const due = dueIn(listed);
  if (due.length === 0) return undefined;
  const months = Map.groupBy(due, ({ event }) => event.day.slice(0, 'yyyy-mm'.length));
  return html`${sift(page, due, asOf)}${[...months].map(([month, ofMonth]) => inMonth(page, month, ofMonth))}`;
}

function inMonth(page: Page, month: string, due: readonly Due[]): Html {
  const words = page.words;
  const title = page.values.month(`${month}-01`);
  const table = sheet(
    title,
    due,
    [
      { head: words.spreadsheet.date, cell: ({ event }) => weekday(page, event.day) },
      {
        head: words.spreadsheet.what,
        cell: ({ entry, event }) =>
          event.title === ''
            ? words.calendar.kinds[event.kind]
            : labelled(page, words.calendar.kinds[event.kind], bdi(inline(entry.on, event.title))),
      },
      { head: words.calendar.who, cell: ({ entry, event }) => entry.on.directory.names(event.who) },
      { head: words.overview.charter, cell: ({ entry }) => linked(entry) },
    ],
    undefined,
    'unseen',
  );
  return unnumbered(anchor('month', month), title, table);
}
