import { attributes } from '../../html/attributes.ts';
import { type Html, html } from '../../html/markup.ts';
import { partnerSign } from '../../page/kit/partner.ts';
import { LETTERS, LINE, textWidth, wrapped } from './measure.ts';
import { coordinate } from './picture.ts';

/** A text in a picture: how it is set, and the sign of a partner before it. */
export interface Words {
  readonly text: string;
  /** A name to begin with, something that stands back, or something that should worry the reader. */
  readonly tone?: 'strong' | 'quiet' | 'worry' | undefined;
  /** The place of the partner whose sign stands before it. */
  readonly partner?: number | undefined;
}

/** Texts below each other, broken into lines of a width. */
export interface Label {
  readonly width: number;
  readonly height: number;
  /** Draws it with its upper edge at `y`; `x` is its left edge, its middle or its right edge. */
  readonly at: (x: number, y: number, side?: Side) => Html;
}

export type Side = 'start' | 'middle' | 'end';

const WIDTH_OF_SIGN = 10;

/** The room a partner's sign takes beside a text. */
const SIGN = 15;

export function label(texts: readonly Words[], width: number): Label {
  const lines = texts
    .filter(({ text }) => text !== '')
    .flatMap(({ text, tone, partner }) => {
      const indent = partner === undefined ? 0 : SIGN;
      const bold = tone === 'strong' || tone === 'worry';
      return wrapped(text, Math.max(width - indent, LETTERS), bold).map((words, index) => ({
        words,
        tone,
        indent,
        sign: index === 0 ? partner : undefined,
        width: indent + textWidth(words, bold),
      }));
    });
  const widest = Math.max(0, ...lines.map((line) => line.width));
  const at = (x: number, y: number, side: Side = 'start'): Html => {
    const drawn = lines.map(({ words, tone, indent, sign, width: own }, index) => {
      const left = side === 'middle' ? x - own / 2 : x;
      const baseline = y + index * LINE + LETTERS;
      // On the right the sign stands behind the words: nobody knows exactly how far to the left they reach.
      const right = side === 'end' ? x - indent : x;
      const isPlaced = side === 'start' || (side === 'middle' && indent > 0);
      const place = isPlaced ? { x: coordinate(left + indent) } : { x: coordinate(right), 'text-anchor': side };
      return html`${sign !== undefined && signAt(sign, side === 'end' ? x - WIDTH_OF_SIGN : left, baseline)}<text${attributes({ class: tone, ...place, y: coordinate(baseline) })}>${words}</text>\n`;
    });
    return html`${drawn}`;
  };
  return { width: widest, height: lines.length * LINE, at };
}

/** What a label says, for those who do not see it. */
export function inOneLine(texts: readonly Words[]): string {
  return texts.flatMap(({ text }) => (text === '' ? [] : [text])).join('; ');
}

function signAt(partner: number, x: number, baseline: number): Html {
  const { shape, tint } = partnerSign(partner);
  return html`<use${attributes({ href: `#c-mark-${shape}`, class: tint, x: coordinate(x), y: coordinate(baseline - 9), width: WIDTH_OF_SIGN, height: WIDTH_OF_SIGN })}></use>`;
}
