import type { Schedule } from '@charter/model/forums.ts';
import { type Html, html } from '../html/markup.ts';
import { weekday } from '../html/time.ts';
import { cadenceText } from '../values/cadence.ts';
import { durationText } from '../values/value.ts';
import { forumWords as words } from '../words/forums.ts';

/** When something takes place: "every 2 weeks for 90 minutes, from Monday 12 January 2026". */
export function schedule({ cadence, date, length, first }: Omit<Schedule, 'origin'>): Html {
  const when = date === undefined ? cadence && cadenceText(cadence) : html`${words.on} ${weekday(date)}`;
  return html`${when}${length && ` ${words.length} ${durationText(length)}`}${first && html`, ${words.from} ${weekday(first)}`}`;
}
