import { type Content, type Html, html } from '../../html/markup.ts';

/** A numbered section of the page. Its title is ours, so it is unique, and stands in the contents list. */
export function section(number: number, id: string, title: string, content: Content): Html {
  return html`
    <section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title"><span class="ordinal">${number}</span> ${title}</h2>
    ${content}
    </section>
  `;
}

/** A part of a section under a heading of its own, such as one decision with its table. Where it has an id, one can be sent to it. */
export function subsection(id: string | undefined, title: Content, content: Content): Html {
  return part(3, id, title, content);
}

/** A part of a subsection, such as one outcome among several. */
export function entry(id: string | undefined, title: Content, content: Content): Html {
  return part(4, id, title, content);
}

function part(level: 3 | 4, id: string | undefined, title: Content, content: Content): Html {
  const heading = level === 3 ? html`<h3 dir="auto">${title}</h3>` : html`<h4 dir="auto">${title}</h4>`;
  return id === undefined
    ? html`<div class="part">${heading}\n${content}</div>\n`
    : html`<div class="part" id="${id}">${heading}\n${content}</div>\n`;
}
