import type { AgendaItem } from '@charter/model/forums.ts';
import { bdi } from '../html/bdi.ts';
import { type Html, html } from '../html/markup.ts';
import { list } from './kit/list.ts';
import { inline } from './kit/said.ts';
import type { Page } from './page.ts';

/** What is talked about, in its order, with the time for each. */
export function agenda(page: Page, items: readonly AgendaItem[]): Html | undefined {
  return list(
    items.map((item) => agendaItem(page, item)),
    'numbered',
  );
}

function agendaItem(page: Page, { text, length, about }: AgendaItem): Html {
  const words = page.words.forums;
  return html`${bdi(inline(page, text))}${length && `, ${page.values.duration(length)}`}${about && `, ${words.about[about]}`}`;
}
