import type { Ref } from '@charter/model/element.ts';
import { attributes } from '../../html/attributes.ts';
import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';
import { type Concern, concernsOf } from './concerns.ts';

const WAYS = ['owns', 'decides', 'owes', 'asked', 'told'] as const satisfies readonly Concern['way'][];

/** "What does this mean for me?": a reader chooses a partner or a person, and sees all that concerns them. Hidden until the script shows it. */
export function forMe(page: Page): Html | undefined {
  const concerns = concernsOf(page);
  if (concerns.length === 0) return undefined;
  const words = page.words.tools;
  const { partners, people } = page.charter;
  const numbers = new Map([...partners, ...people].map(({ id }, index) => [id, index]));
  const options = (all: readonly { readonly id: Ref; readonly title: string }[]) =>
    all.map(({ id, title }) => html`<option value="${numbers.get(id)}">${title}</option>`);
  return html`
    <div class="tool" id="c-for-me" role="group" aria-labelledby="c-for-me-label" hidden${attributes({ 'data-nothing': words.nothing })}>
    <p class="field"><label id="c-for-me-label" for="c-for-me-who">${words.forMe}</label>
    <select id="c-for-me-who"><option value="">${words.choose}</option>
    <optgroup label="${page.words.deciding.partners}">${options(partners)}</optgroup>
    ${people.length > 0 && html`<optgroup label="${page.words.people.people}">${options(people)}</optgroup>`}
    </select></p>
    <p class="answer" role="status"></p>
    ${WAYS.map((way) => listOf(page, way, concerns, numbers))}
    </div>
  `;
}

function listOf(page: Page, way: Concern['way'], concerns: readonly Concern[], numbers: ReadonlyMap<Ref, number>): Html | undefined {
  const own = concerns.filter((concern) => concern.way === way);
  if (own.length === 0) return undefined;
  const items = own.map(({ what, href, who }) => {
    const said = href === undefined ? what : html`<a${attributes({ href })}>${what}</a>`;
    return html`<li hidden${attributes({ 'data-who': [...who].map((ref) => numbers.get(ref)).join(' ') })}>${said}</li>\n`;
  });
  return html`<div class="concerns" hidden>\n<p class="label">${page.words.tools.ways[way]}</p>\n<ul>\n${items}</ul>\n</div>\n`;
}
