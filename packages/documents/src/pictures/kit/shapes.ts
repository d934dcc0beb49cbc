import { attributes } from '../../html/attributes.ts';
import { type Html, html } from '../../html/markup.ts';
import { coordinate } from './picture.ts';

/** A line from one place to another. `kind` is its class, which sets its colour, weight and dashes. */
export function line(x1: number, y1: number, x2: number, y2: number, kind: string): Html {
  return html`<line${attributes({ class: kind, x1: coordinate(x1), y1: coordinate(y1), x2: coordinate(x2), y2: coordinate(y2) })}></line>\n`;
}

/** A rectangle, never narrower than nothing. */
export function rectangle(x: number, y: number, width: number, height: number, kind: string): Html {
  return html`<rect${attributes({ class: kind, x: coordinate(x), y: coordinate(y), width: coordinate(Math.max(0, width)), height: coordinate(Math.max(0, height)) })}></rect>\n`;
}

export function dot(x: number, y: number, radius: number, kind: string): Html {
  return html`<circle${attributes({ class: kind, cx: coordinate(x), cy: coordinate(y), r: radius })}></circle>\n`;
}

/** A line through several places, or the outline of an area. */
export function polyline(places: readonly (readonly [x: number, y: number])[], kind: string): Html {
  const d = places.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('');
  return html`<path${attributes({ class: kind, d })}></path>\n`;
}

/** Upright strokes of the same height. */
export function strokes(places: readonly number[], top: number, bottom: number): Html {
  const d = places.map((x) => `M${coordinate(x)} ${coordinate(top)}V${coordinate(bottom)}`).join('');
  return html`<path${attributes({ class: 'edge', d })}></path>\n`;
}

/** A line that leaves and arrives level, and bends between. */
export function bow(x1: number, y1: number, x2: number, y2: number, kind: string): Html {
  const middle = coordinate((x1 + x2) / 2);
  const d = `M${coordinate(x1)} ${coordinate(y1)}C${middle} ${coordinate(y1)} ${middle} ${coordinate(y2)} ${coordinate(x2)} ${coordinate(y2)}`;
  return html`<path${attributes({ class: kind, d })}></path>\n`;
}
