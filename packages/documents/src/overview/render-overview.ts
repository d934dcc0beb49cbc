import { anchor } from '../html/anchor.ts';
import { html } from '../html/markup.ts';
import { type Chapter, numbered } from '../page/contents.ts';
import { layout } from '../page/layout.ts';
import { pageOf } from '../page/page.ts';
import { fill } from '../words/phrase.ts';
import { charters } from './charters.ts';
import { days } from './days.ts';
import type { Listed, OverviewEntry } from './overview.ts';
import { people } from './people.ts';

const parts = { charters, days, people };

/** One page that leads to the pages of several charters: what there is, what is due, who sits where and owns what. */
export function renderOverview(entries: readonly OverviewEntry[], language?: string): string {
  const listed = entries.map((entry): Listed => ({ ...entry, on: pageOf(entry.charter, language) }));
  const page = listed[0]?.on;
  if (page === undefined) throw new TypeError('An overview needs a charter.');
  const words = page.words.overview;
  const title = fill(page.values.form(words.title, String(listed.length)), { count: String(listed.length) });
  const { contents, body } = numbered(
    page,
    Object.entries(parts).map(([name, render]): Chapter => {
      return { id: anchor('section', name), title: words[name as keyof typeof parts], content: render(page, listed) };
    }),
  );
  return layout(page, {
    title,
    masthead: html`
      <header class="masthead">
      <p class="label">${words.kind}</p>
      <h1>${title}</h1>
      <p class="standing">${page.words.shell.notAContract}</p>
      </header>
    `,
    contents,
    body,
    footer: html`<p>${page.words.shell.notAContract}</p>`,
    runningFoot: title,
  });
}
