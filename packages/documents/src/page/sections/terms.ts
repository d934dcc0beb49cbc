import { anchor } from '../../html/anchor.ts';
import { type Html, html } from '../../html/markup.ts';
import { inline, prose } from '../kit/said.ts';
import type { Page } from '../page.ts';
import { sheet } from '../sheet.ts';

/** What words mean in this charter. */
export function terms(page: Page): Html | undefined {
  const { definitions } = page.charter;
  const words = page.words.terms;
  return sheet(
    words.caption,
    definitions,
    [
      { head: words.term, cell: ({ title }) => inline(page, title) },
      {
        head: words.means,
        cell: ({ id, text }) => html`<div id="${anchor('term', id)}-means">${prose({ ...page, marking: undefined }, text)}</div>`,
      },
    ],
    ({ id }) => anchor('term', id),
    'unseen',
  );
}
