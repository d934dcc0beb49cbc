import type { Decimal } from '@charter/model/value/decimal.ts';

/** Keeps the digits of a number, and a number and its sign or unit, together on one line, close to each other. */
export const THIN_SPACE = '\u202f';
/** Keeps two words together on one line. */
export const FIXED_SPACE = '\u00a0';

/** How a language writes numbers: what stands before the fraction, what between groups of three digits, and from how many digits on. */
export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
  readonly groupedFrom: number;
}

/** A decimal as one reads it: `-20000.5` becomes `−20 000.5`, never broken. `places` is the least number of decimals shown, where there are any. */
export function numberText({ decimal: point, group, groupedFrom }: NumberStyle, decimal: Decimal, places = 0): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = whole.length < groupedFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const decimals = fraction === '' ? '' : `${point}${fraction.padEnd(places, '0')}`;
  return `${decimal.startsWith('-') ? '−' : ''}${digits}${decimals}`;
}
