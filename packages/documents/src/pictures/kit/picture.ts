import { attributes } from '../../html/attributes.ts';
import { type Content, type Html, html } from '../../html/markup.ts';

/** The widths for which each picture is drawn: for a small screen, and for all others and paper. Letters never shrink. */
const WIDTHS = { wide: 576, narrow: 284 } as const;

/** A picture drawn for one width. */
export interface Drawing {
  readonly height: number;
  readonly marks: Content;
}

export interface Picture {
  /** Unique on the page. */
  readonly id: string;
  /** What it shows. */
  readonly title: string;
  /** What a reader who does not see it should know: what it says, or where the same is said in words. */
  readonly description: string;
  readonly draw: (width: number) => Drawing;
}

/** A picture, drawn twice: the style shows the drawing that fits, and the other one is not there for anybody. */
export function picture(shown: Picture): Html {
  return html`<div class="picture">\n${drawn(shown, 'wide')}${drawn(shown, 'narrow')}</div>\n`;
}

function drawn({ id, title, description, draw }: Picture, size: keyof typeof WIDTHS): Html {
  const width = WIDTHS[size];
  const { height, marks } = draw(width);
  const own = `${id}-${size}`;
  return html`<div class="${size}">
    <svg${attributes({ class: 'drawing', width: width, height: coordinate(height), role: 'img', 'aria-labelledby': `${own}-title ${own}-desc` })}>
    <title id="${own}-title">${title}</title>
    <desc id="${own}-desc">${description}</desc>
    ${marks}
    </svg>
  </div>\n`;
}

/** A place in a picture, rounded so that every machine writes the same. */
export function coordinate(place: number): number {
  return Math.round(place * 10) / 10;
}
