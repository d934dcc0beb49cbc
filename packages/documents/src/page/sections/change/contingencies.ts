import type { Charter } from '@charter/model/charter.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { durationText } from '../../../values/value.ts';
import { changeWords as words } from '../../../words/change.ts';
import { absent } from '../../absent.ts';
import { subsection } from '../../kit/section.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';
import { moves } from './moves.ts';

/** What the partners do if something from outside, or one of them, breaks what was agreed. */
export function contingencies(charter: Charter): Html | undefined {
  const table = titledSheet(words.contingencies, charter.contingencies, [
    {
      head: words.happens,
      cell: ({ kind, title, without }) =>
        html`${words.contingency[kind]}${title !== undefined && html`: ${bdi(inline(title))}`}${waivers(without)}`,
    },
    { head: words.covers, cell: ({ covers }) => texts(covers) },
    { head: words.moves, cell: (contingency) => moves(charter, contingency.moves) },
    { head: words.notice, cell: ({ notice }) => notice && durationText(notice) },
    { head: words.end, cell: ({ endsInExit }) => endsInExit && words.endsInExit },
  ]);
  if (table !== undefined) return table;
  const waived = absent(charter, 'contingency');
  return waived && subsection(undefined, words.contingencies, waived);
}
