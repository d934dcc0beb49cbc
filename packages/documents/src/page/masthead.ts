import { type Content, type Html, html } from '../html/markup.ts';
import { shellWords } from '../words/shell.ts';
import { facts } from './kit/facts.ts';
import { list } from './kit/list.ts';
import { partnerName } from './kit/partner.ts';

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

export function masthead({ title, partners, version, state, term, termLine }: Masthead): Html {
  return html`
    <header class="masthead">
    <p class="label">${shellWords.kind}</p>
    <h1 dir="auto">${title}</h1>
    <div class="parties">
    <p class="unseen">${shellWords.between}</p>
    ${list(
      partners.map((name, index) => partnerName({ index, name })),
      'plain',
    )}
    </div>
    ${termLine}
    ${facts([
      [shellWords.state, state],
      [shellWords.version, version],
      [shellWords.term, term],
    ])}
    <p class="standing">${shellWords.notAContract}</p>
    </header>
  `;
}
