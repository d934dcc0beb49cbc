import type { Schedule } from '@charter/model/forums.ts';
import { type Html, html } from '../html/markup.ts';
import { weekday } from './kit/day.ts';
import { say } from './kit/say.ts';
import type { Page } from './page.ts';

/** When something takes place: "every 2 weeks for 90 minutes, from Monday 12 January 2026". */
export function schedule(page: Page, { cadence, date, length, first }: Omit<Schedule, 'origin'>): Html {
  const words = page.words.forums;
  const when = date === undefined ? cadence && page.values.cadence(cadence) : say(words.on, { date: weekday(page, date) });
  return html`${when}${length && html` ${say(words.length, { length: page.values.duration(length) })}`}${first && html`, ${say(words.from, { date: weekday(page, first) })}`}`;
}
