import type { AgendaItem } from '@charter/model/forums.ts';
import { bdi } from '../html/bdi.ts';
import { type Html, html } from '../html/markup.ts';
import { inline } from '../html/prose.ts';
import { durationText } from '../values/value.ts';
import { forumWords as words } from '../words/forums.ts';
import { list } from './kit/list.ts';

/** What is talked about, in its order, with the time for each. */
export function agenda(items: readonly AgendaItem[]): Html | undefined {
  return list(items.map(agendaItem), 'numbered');
}

function agendaItem({ text, length, about }: AgendaItem): Html {
  return html`${bdi(inline(text))}${length && `, ${durationText(length)}`}${about && `, ${words.about[about]}`}`;
}
