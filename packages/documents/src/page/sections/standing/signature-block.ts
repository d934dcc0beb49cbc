import { type Html, html } from '../../../html/markup.ts';
import { table } from '../../kit/table.ts';
import type { Page } from '../../page.ts';

/** Room for each partner to sign the printed text. It is seen on paper only. */
export function signatureBlock(page: Page): Html | undefined {
  const words = page.words.leaving;
  const block = table({
    caption: words.toSign,
    columns: [{ head: words.partner }, { head: words.person }, { head: words.day }, { head: words.signature }],
    rows: page.charter.partners.map(({ id }) => ({ cells: [page.directory.name(id), '', '', ''] })),
    rowHeads: true,
  });
  return block && html`<div class="to-sign">${block}</div>\n`;
}
