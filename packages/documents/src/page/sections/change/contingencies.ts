import { bdi } from '../../../html/bdi.ts';
import { type Html, html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { inline } from '../../kit/said.ts';
import { labelled } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';
import { moves } from './moves.ts';

/** What the partners do if something from outside, or one of them, breaks what was agreed. */
export function contingencies(page: Page): Html | undefined {
  const words = page.words.change;
  const table = titledSheet(words.contingencies, page.charter.contingencies, [
    {
      head: words.happens,
      cell: ({ kind, title, without }) =>
        html`${title === undefined ? words.contingency[kind] : labelled(page, words.contingency[kind], bdi(inline(page, title)))}${waivers(page, without)}`,
    },
    { head: words.covers, cell: ({ covers }) => texts(page, covers) },
    { head: words.moves, cell: (contingency) => moves(page, contingency.moves) },
    { head: words.notice, cell: ({ notice }) => notice && page.values.duration(notice) },
    { head: words.end, cell: ({ endsInExit }) => endsInExit && words.endsInExit },
  ]);
  if (table !== undefined) return table;
  const waived = absent(page, 'contingency');
  return waived && subsection(undefined, words.contingencies, waived);
}
