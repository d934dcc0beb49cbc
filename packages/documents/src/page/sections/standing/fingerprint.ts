import { bdi } from '../../../html/bdi.ts';
import { type Html, html } from '../../../html/markup.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';

/** How to see that nobody changed the text since. */
export function fingerprint(page: Page): Html | undefined {
  const { provenance } = page;
  if (provenance === undefined) return undefined;
  const words = page.words.completeness;
  const table = sheet(
    words.fingerprint,
    provenance.files,
    [
      { head: words.file, cell: ({ path }) => bdi(path) },
      { head: words.digest, cell: ({ digest }) => html`<code class="digest">${digest}</code>` },
    ],
    undefined,
    'unseen',
  );
  const source = html`<p>${provenance.carried ? words.carriesSource : words.carriesNoSource}</p>\n`;
  return subsection(undefined, words.fingerprint, html`${table}${source}`);
}
