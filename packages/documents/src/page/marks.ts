import { attributes } from '../html/attributes.ts';
import { type Html, html, trustedMarkup } from '../html/markup.ts';

/** The signs of the page, drawn so that they look alike on every machine, each in a square of ten by ten. */
const SHAPES = {
  'partner-1': '<circle cx="5" cy="5" r="4.2"/>',
  'partner-2': '<path d="M1.2 1.2h7.6v7.6H1.2z"/>',
  'partner-3': '<path d="M5 .7 9.8 9H.2z"/>',
  'partner-4': '<path d="M5 0l4.6 5L5 10 .4 5z"/>',
  'partner-5': '<path d="M5 0l1.5 3.3 3.5.4-2.6 2.4.7 3.6L5 7.9 1.9 9.7l.7-3.6L0 3.7l3.5-.4z"/>',
  'partner-6': '<path d="M3.5.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z"/>',
  draft: '<circle cx="5" cy="5" r="3.9" fill="none" stroke="currentColor" stroke-width="1.2"/>',
  ratified: '<path d="M.9 5.4l2.9 3 5.3-7" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  active: '<circle cx="5" cy="5" r="4.2"/>',
  ended: '<path d="M1.2 1.2h7.6v7.6H1.2z" fill="none" stroke="currentColor" stroke-width="1.2"/>',
  green: '<path d="M.9 5.4l2.9 3 5.3-7" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  amber: '<path d="M5 .4 10 9.3H0zM4.3 3.4l.3 3h.8l.3-3zM4.4 7.1v1.1h1.2V7.1z" fill-rule="evenodd"/>',
  red: '<path d="M1.2 1.2l7.6 7.6M8.8 1.2L1.2 8.8" fill="none" stroke="currentColor" stroke-width="1.9"/>',
};

/** The name of a sign. */
export type Mark = keyof typeof SHAPES;

/** All signs, unseen, for `mark` to show where they belong. Stands once on a page. */
export const markShapes: Html = trustedMarkup(
  `<svg class="shapes" width="0" height="0" aria-hidden="true">${Object.entries(SHAPES)
    .map(([name, shape]) => `<symbol id="c-mark-${name}" viewBox="0 0 10 10">${shape}</symbol>`)
    .join('')}</svg>`,
);

/** A sign, coloured by `tint`, a class. It is silent: the words beside it say what it means. */
export function mark(name: Mark, tint: string): Html {
  return html`<svg class="mark ${tint}" aria-hidden="true"><use${attributes({ href: `#c-mark-${name}` })}></use></svg>`;
}
