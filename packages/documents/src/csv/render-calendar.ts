import type { Charter } from '@charter/model/charter.ts';
import { membership } from '@charter/model/membership.ts';
import { weekday } from '@charter/model/value/date.ts';
import { eventsOf } from '../calendar/events-of.ts';
import { editionOf } from '../edition.ts';
import type { PageContext } from '../page/render-page.ts';
import { sheet } from './sheet.ts';

/** All days of a charter, a row each; dates as spreadsheets sort them. */
export function renderCalendar(charter: Charter, { language }: Pick<PageContext, 'language'>): string | undefined {
  const { words, values } = editionOf(charter, language);
  const { calendar, spreadsheet } = words;
  const people = membership(charter);
  const heads = [
    spreadsheet.date,
    spreadsheet.weekday,
    spreadsheet.kind,
    spreadsheet.what,
    calendar.who,
    calendar.repeats,
    spreadsheet.until,
  ];
  const rows = eventsOf(charter).map(({ day, kind, title, who, repeats }) => [
    day,
    words.values.weekdays[weekday(day) - 1],
    calendar.kinds[kind],
    title,
    who.map((ref) => people.title(ref)).join(', '),
    repeats && values.cadence({ every: repeats.every, origin: charter.origin }),
    repeats?.until,
  ]);
  return sheet(spreadsheet.separator, heads, rows);
}
