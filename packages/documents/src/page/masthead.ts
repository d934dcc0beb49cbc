import { type Content, type Html, html } from '../html/markup.ts';
import { facts } from './kit/facts.ts';
import { list } from './kit/list.ts';
import { partnerName } from './kit/partner.ts';
import type { Page } from './page.ts';

/** What stands at the head of the page. */
export interface Masthead {
  readonly title: string;
  /** The partners' names, in the order the charter declares them. */
  readonly partners: readonly string[];
  readonly version?: Content;
  /** Such as a status mark and the day of ratification. */
  readonly state: Content;
  /** From when to when, in words. */
  readonly term?: Content;
  readonly termLine?: Html;
}

export function masthead(page: Page, { title, partners, version, state, term, termLine }: Masthead): Html {
  return html`
    <header class="masthead">
    <p class="label">${page.words.shell.kind}</p>
    <h1 dir="auto">${title}</h1>
    <div class="parties">
    <p class="unseen">${page.words.shell.between}</p>
    ${list(
      partners.map((name, index) => partnerName({ index, name })),
      'plain',
    )}
    </div>
    ${termLine}
    ${facts([
      [page.words.shell.state, state],
      [page.words.shell.version, version],
      [page.words.shell.term, term],
    ])}
    <p class="standing">${page.words.shell.notAContract}</p>
    </header>
  `;
}
