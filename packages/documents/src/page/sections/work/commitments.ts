import type { Charter } from '@charter/model/charter.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { valueText } from '../../../values/value.ts';
import { workWords as words } from '../../../words/work.ts';
import { directory } from '../../directory.ts';
import { titledSheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';

/** What the partners promise, how large it is, and whether it can be taken back. */
export function commitments(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(
    words.commitments,
    charter.commitments,
    [
      { head: words.commitment, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` },
      { head: words.promisedBy, cell: ({ partners }) => dir.names(partners) },
      { head: words.size, cell: ({ size }) => size && valueText(size) },
      { head: words.due, cell: ({ due }) => due && date(due) },
      { head: words.reversible, cell: ({ reversible }) => reversible !== undefined && (reversible ? words.yes : words.no) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
    ],
    ({ id }) => anchor('commitment', id),
  );
}
