import type { Target } from '@charter/model/success.ts';
import { type Html, html } from '../html/markup.ts';
import { date } from './kit/day.ts';
import type { Page } from './page.ts';

/** How far something is to go: "waiting time from 50 minutes to 40 minutes by 4 April 2026". */
export function targetText(page: Page, { metric, from, to, by }: Target): Html {
  const words = page.words.success;
  return html`${page.directory.cited(metric)} ${from && `${words.from} ${page.values.value(from)} `}${words.to} ${page.values.value(to)}${by && html` ${words.byDay} ${date(page, by)}`}`;
}
