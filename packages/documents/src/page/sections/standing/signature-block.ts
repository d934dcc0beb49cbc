import { type Html, html } from '../../../html/markup.ts';
import { table } from '../../kit/table.ts';
import type { Page } from '../../page.ts';

/** Room to sign the printed text, for each partner who has not signed yet. It is seen on paper only. */
export function signatureBlock(page: Page): Html | undefined {
  const words = page.words.leaving;
  const signed = page.charter.ratifications.flatMap(({ signatures }) => signatures.map(({ partner }) => partner));
  const block = table({
    caption: words.toSign,
    columns: [{ head: words.partner }, { head: words.person }, { head: words.day }, { head: words.signature }],
    rows: page.charter.partners
      .filter(({ id }) => !signed.includes(id))
      .map(({ id }) => ({ cells: [page.directory.name(id), '', '', ''] })),
    rowHeads: true,
  });
  return block && html`<div class="to-sign">${block}</div>\n`;
}
