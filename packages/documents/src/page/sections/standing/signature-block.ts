import type { Charter } from '@charter/model/charter.ts';
import { type Html, html } from '../../../html/markup.ts';
import { leavingWords as words } from '../../../words/leaving.ts';
import { directory } from '../../directory.ts';
import { table } from '../../kit/table.ts';

/** Room for each partner to sign the printed text. It is seen on paper only. */
export function signatureBlock(charter: Charter): Html | undefined {
  const block = table({
    caption: words.toSign,
    columns: [{ head: words.partner }, { head: words.person }, { head: words.day }, { head: words.signature }],
    rows: charter.partners.map(({ id }) => ({ cells: [directory(charter).name(id), '', '', ''] })),
    rowHeads: true,
  });
  return block && html`<div class="to-sign">${block}</div>\n`;
}
