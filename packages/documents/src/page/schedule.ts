import type { Schedule } from '@charter/model/forums.ts';
import { type Html, html } from '../html/markup.ts';
import { weekday } from './kit/day.ts';
import { say } from './kit/say.ts';
import type { Page } from './page.ts';

/** When something takes place: "every 2 weeks for 90 minutes, from Monday 12 January 2026". */
export function schedule(page: Page, { cadence, date, length, first }: Omit<Schedule, 'origin'>): Html {
  const words = page.words.forums;
  const when = date === undefined ? cadence && page.values.cadence(cadence) : say(words.on, { date: weekday(page, date) });
  const long = length && page.values.duration(length);
  const held = when && long ? say(words.whenFor, { when, length: long }) : (when ?? (long && say(words.length, { length: long })));
  return html`${held}${first && html`, ${say(words.from, { date: weekday(page, first) })}`}`;
}
