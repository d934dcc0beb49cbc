import { type Decimal, parseDecimal } from '@charter/model/value/decimal.ts';

/** How the readers of a language write numbers, and the words they shorten them with. */
export interface Signs {
  readonly decimal: string;
  readonly thousand: readonly string[];
  readonly million: readonly string[];
}

/** The signs of a language, whose catalogue has its words in a row. */
export function signsOf({ decimal, thousand, million }: Readonly<Record<keyof Signs, string>>): Signs {
  return { decimal, thousand: thousand.split(', '), million: million.split(', ') };
}

/** An exact number; both of them where what was written could be two; nothing where it is none. */
export type ReadNumber = Decimal | readonly [Decimal, Decimal] | undefined;

/** Between groups of three digits: spaces, apostrophes, and whichever of point and comma does not stand before the fraction. */
const GROUPS = /^\d{1,3}(?:([ ',.])\d{3})(?:\1\d{3})*$/;

/** A number as people type it, with or without its unit: `12 500.50`, `12,500`, `€12k`, `1.5 million`. */
export function readNumber(text: string, signs: Signs, units: readonly string[] = []): ReadNumber {
  const spaced = text.replace(/\s+/g, ' ').replace(/[’ʼ]/g, "'").replace('−', '-').trim();
  const [shorthand, figure] = shortened(without(spaced, units), signs);
  const [, minus = '', digits = ''] = /^(-?) ?([\d ',.]*)$/.exec(figure) ?? [];
  const [whole = '', ...fractions] = digits.split(signs.decimal);
  if (fractions.length > 1) return undefined;
  const plain = /^\d+$/.test(whole) ? whole : GROUPS.test(whole) ? whole.replace(/\D/g, '') : '';
  const number = parseDecimal([`${minus}${plain}`, ...fractions].join('.') + shorthand);
  // In another language the same sign parts thousands, and readers of several write to each other.
  const isUnclear = shorthand === '' && fractions[0]?.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  const other = isUnclear ? parseDecimal(minus + whole + fractions[0]) : undefined;
  return number === undefined || other === undefined ? number : [number, other];
}

/** What is left when the unit before or after a number is taken away. */
function without(text: string, units: readonly string[]): string {
  const small = text.toLowerCase();
  for (const unit of longestFirst(units)) {
    if (small.endsWith(unit)) return text.slice(0, -unit.length).trim();
    if (small.startsWith(unit)) return text.slice(unit.length).trim();
  }
  return text;
}

function longestFirst(units: readonly string[]): readonly string[] {
  const named = units.filter((unit) => unit !== '').map((unit) => unit.toLowerCase());
  return named.toSorted((one, other) => other.length - one.length);
}

function shortened(text: string, { thousand, million }: Signs): readonly ['k' | 'M' | '', string] {
  const [, figure = text, word = ''] = /^(.*?) ?(\p{L}+)\.?$/u.exec(text) ?? [];
  if (word === 'M' || million.includes(word.toLowerCase())) return ['M', figure];
  return word.toLowerCase() === 'k' || thousand.includes(word.toLowerCase()) ? ['k', figure] : ['', text];
}
