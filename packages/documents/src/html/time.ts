import type { CalendarDate } from '@charter/model/value/date.ts';
import { dateText, weekdayText } from '../values/date.ts';
import { type Html, html } from './markup.ts';

/** A date, readable by people and by machines. */
export function date(day: CalendarDate): Html {
  return html`<time datetime="${day}">${dateText(day)}</time>`;
}

/** A date with its weekday, for a day on which somebody has to act. */
export function weekday(day: CalendarDate): Html {
  return html`<time datetime="${day}">${weekdayText(day)}</time>`;
}
