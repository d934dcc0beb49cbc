import type { Decimal } from '@charter/model/value/decimal.ts';

/** Keeps the digits of a number, and a number and its sign or unit, together on one line, close to each other. */
export const THIN_SPACE = '\u202f';
/** Keeps two words together on one line. */
export const FIXED_SPACE = '\u00a0';

/** A decimal as one reads it: `-20000.5` becomes `−20 000.5`, with thin spaces that never break. `places` is the least number of decimals shown, where there are any. */
export function numberText(decimal: Decimal, places = 0): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const head = whole.length % 3;
  const groups = [whole.slice(0, head), ...(whole.slice(head).match(/.{3}/g) ?? [])].filter((group) => group !== '');
  const decimals = fraction === '' ? '' : `.${fraction.padEnd(places, '0')}`;
  return `${decimal.startsWith('-') ? '−' : ''}${groups.join(THIN_SPACE)}${decimals}`;
}
