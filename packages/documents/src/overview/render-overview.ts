import type { CalendarDate } from '@charter/model/value/date.ts';
import { anchor } from '../html/anchor.ts';
import { html } from '../html/markup.ts';
import { type Chapter, numbered } from '../page/contents.ts';
import { layout } from '../page/layout.ts';
import { pageOf } from '../page/page.ts';
import { fill } from '../words/phrase.ts';
import { charters } from './charters.ts';
import { days } from './days.ts';
import { overdue } from './overdue.ts';
import type { Listed, OverviewEntry } from './overview.ts';
import { people } from './people.ts';

const parts = { late: overdue, charters, days, people };

/** What the page that leads to several charters shows beside them. */
export interface OverviewContext {
  /** The language of our words, where it is asked for. */
  readonly language?: string | undefined;
  /** The day of looking, by which something is late. */
  readonly asOf?: CalendarDate | undefined;
}

/** One page that leads to the pages of several charters: what is late, what there is, what is due, who sits where and owns what. */
export function renderOverview(entries: readonly OverviewEntry[], { language, asOf }: OverviewContext = {}): string {
  const listed = entries.map((entry): Listed => ({ ...entry, on: pageOf(entry.charter, language) }));
  const page = listed[0]?.on;
  if (page === undefined) throw new TypeError('An overview needs a charter.');
  const words = page.words.overview;
  const title = fill(page.values.form(words.title, String(listed.length)), { count: String(listed.length) });
  const { contents, body } = numbered(
    page,
    Object.entries(parts).map(([name, render]): Chapter => {
      return {
        id: anchor('section', name),
        title:
          asOf === undefined || name !== 'late' ? words[name as keyof typeof parts] : fill(words.lateOn, { date: page.values.date(asOf) }),
        content: render(page, listed, asOf),
      };
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
