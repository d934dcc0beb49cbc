import { type Content, filledIn, type Html, html, isEmpty } from '../../html/markup.ts';

/** Stands where the number of a subsection goes: only its section knows how many are before it. No text of a charter can look like this. */
const OPEN_NUMBER = html`<span class="ordinal"></span>`;

/** A numbered section of the page. Its title is ours, so it is unique, and stands in the contents list. */
export function section(number: number, id: string, title: string, content: Content): Html {
  return html`
    <section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title"><span class="ordinal">${number}</span> ${title}</h2>
    ${filledIn(content, OPEN_NUMBER, (index) => html`<span class="ordinal">${number}.${index + 1}</span>`)}
    </section>
  `;
}

/** A part of a section under a numbered heading of its own, such as one decision with its table. Where it has an id, one can be sent to it; without content it is left out. */
export function subsection(id: string | undefined, title: Content, content: Content): Html {
  return part(3, id, html`${OPEN_NUMBER} ${title}`, content);
}

/** The same without a number, where nobody cites it: what a later section says in full, the days of a month. */
export function unnumbered(id: string | undefined, title: Content, content: Content): Html {
  return part(3, id, title, content);
}

/** A part of a subsection, such as one outcome among several. */
export function entry(id: string | undefined, title: Content, content: Content): Html {
  return part(4, id, title, content);
}

function part(level: 3 | 4, id: string | undefined, title: Content, content: Content): Html {
  if (isEmpty(content)) return html``;
  const heading = level === 3 ? html`<h3 dir="auto">${title}</h3>` : html`<h4 dir="auto">${title}</h4>`;
  return id === undefined
    ? html`<div class="part">${heading}\n${content}</div>\n`
    : html`<div class="part" id="${id}">${heading}\n${content}</div>\n`;
}
