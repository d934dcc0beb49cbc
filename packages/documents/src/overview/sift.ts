import type { CalendarDate } from '@charter/model/value/date.ts';
import { attributes } from '../html/attributes.ts';
import { type Html, html } from '../html/markup.ts';
import type { Page } from '../page/page.ts';
import { concernedBy, type Due } from './due.ts';
import type { SiftedDay } from './sifted-day.ts';

/**
 * "Whose days?": a reader sees those of one partner or person, and those that are past only when asked for: past on the day of looking where there is
 * one, else on the day it is where they are. Hidden until the script shows it.
 */
export function sift(page: Page, due: readonly Due[], asOf: CalendarDate | undefined): Html {
  const words = page.words.overview;
  const concerned = due.map(concernedBy);
  const named = (names: readonly string[]) => [...new Set(names)].sort();
  const partners = named(concerned.flatMap((each) => each.partners));
  const people = named(concerned.flatMap((each) => each.people));
  const numbers = new Map([...partners, ...people].map((name, index) => [name, index]));
  const days = due.map(({ event }, index): SiftedDay => {
    const { partners = [], people = [] } = concerned[index] ?? {};
    return [event.day, [...new Set([...partners, ...people])].flatMap((name) => numbers.get(name) ?? [])];
  });
  const group = (label: string, names: readonly string[]) =>
    names.length > 0 &&
    html`<optgroup label="${label}">${names.map((name) => html`<option value="${numbers.get(name)}">${name}</option>`)}</optgroup>`;
  return html`
    <div class="tool" id="c-days" role="group" aria-label="${words.days}" hidden${attributes({ 'data-days': JSON.stringify(days), 'data-as-of': asOf })}>
    <p class="field"><label for="c-days-who">${words.whose}</label>
    <select id="c-days-who"><option value="">${words.all}</option>
    ${group(page.words.deciding.partners, partners)}
    ${group(page.words.people.people, people)}
    </select></p>
    <p class="field"><input type="checkbox" id="c-days-past"><label for="c-days-past">${words.past}</label></p>
    <p class="answer" role="status"></p>
    </div>
  `;
}
