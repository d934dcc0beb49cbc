import type { CalendarDate } from '@charter/model/value/date.ts';
import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';

/** A date, readable by people and by machines. */
export function date({ values }: Page, day: CalendarDate): Html {
  return html`<time datetime="${day}">${values.date(day)}</time>`;
}

/** A date with its weekday, for a day on which somebody has to act. */
export function weekday({ values }: Page, day: CalendarDate): Html {
  return html`<time datetime="${day}">${values.weekday(day)}</time>`;
}
