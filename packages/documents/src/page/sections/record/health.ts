import type { Charter } from '@charter/model/charter.ts';
import type { Html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { recordWords as words } from '../../../words/record.ts';
import { directory } from '../../directory.ts';
import { statusMark } from '../../kit/status.ts';
import { titledSheet } from '../../sheet.ts';
import { happenings } from './happenings.ts';

/** How it went, by its day; what was amber or red and not talked about is said to be so. */
export function healthRatings(charter: Charter): Html | undefined {
  const who = directory(charter);
  return titledSheet(words.health, happenings(charter, ['health']), [
    { head: words.date, cell: (rating) => date(rating.date) },
    { head: words.rating, cell: ({ colour }) => statusMark(colour) },
    { head: words.reason, cell: ({ text }) => inline(text) },
    { head: words.about, cell: ({ about }) => who.names(about) },
    { head: words.by, cell: ({ by }) => by && who.name(by) },
    {
      head: words.discussed,
      cell: ({ discussed, colour }) => (discussed === undefined ? colour !== 'green' && words.notDiscussed : inline(discussed)),
    },
  ]);
}
