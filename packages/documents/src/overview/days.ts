import { compareDates } from '@charter/model/value/date.ts';
import { eventsOf } from '../calendar/events-of.ts';
import { bdi } from '../html/bdi.ts';
import type { Html } from '../html/markup.ts';
import { weekday } from '../page/kit/day.ts';
import { inline } from '../page/kit/said.ts';
import { labelled } from '../page/kit/say.ts';
import type { Page } from '../page/page.ts';
import { sheet } from '../page/sheet.ts';
import { linked } from './charters.ts';
import type { Listed } from './overview.ts';

/** What falls due in any of the charters, the earliest first; meetings stand in the charters and their calendars. */
export function days(page: Page, listed: readonly Listed[]): Html | undefined {
  const words = page.words;
  const due = listed.flatMap((entry) =>
    eventsOf(entry.charter).flatMap((event) => (event.repeats === undefined && event.kind !== 'start' ? [{ entry, event }] : [])),
  );
  return sheet(
    words.overview.days,
    due.sort((one, other) => compareDates(one.event.day, other.event.day)),
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
}
