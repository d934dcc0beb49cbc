import type { Html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { inline } from '../../kit/said.ts';
import { statusMark } from '../../kit/status.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { happenings } from './happenings.ts';

/** How it went, by its day; what was amber or red and not talked about is said to be so. */
export function healthRatings(page: Page): Html | undefined {
  const words = page.words.record;
  const who = page.directory;
  return titledSheet(words.health, happenings(page.charter, ['health']), [
    { head: words.date, cell: (rating) => date(page, rating.date) },
    { head: words.rating, cell: ({ colour }) => statusMark(page, colour) },
    { head: words.reason, cell: ({ text }) => inline(page, text) },
    { head: words.about, cell: ({ about }) => who.names(about) },
    { head: words.by, cell: ({ by }) => by && who.name(by) },
    {
      head: words.discussed,
      cell: ({ discussed, colour }) => (discussed === undefined ? colour !== 'green' && words.notDiscussed : inline(page, discussed)),
    },
  ]);
}
