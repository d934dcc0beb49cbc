import type { Target } from '@charter/model/success.ts';
import { type Html, html } from '../html/markup.ts';
import { date } from './kit/day.ts';
import { say } from './kit/say.ts';
import type { Page } from './page.ts';

/** How far something is to go: "waiting time from 50 minutes to 40 minutes by 4 April 2026". */
export function targetText(page: Page, { metric, from, to, by }: Target): Html {
  const words = page.words.success;
  const start = from && html`${say(words.from, { value: page.values.value(from) })} `;
  const day = by && html` ${say(words.by, { date: date(page, by) })}`;
  return html`${page.directory.cited(metric)} ${start}${say(words.to, { value: page.values.value(to) })}${day}`;
}
