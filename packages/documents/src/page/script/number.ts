import { type Decimal, parseDecimal } from '@charter/model/value/decimal.ts';

/** The signs with which the readers of a language write numbers. */
export interface Signs {
  readonly decimal: string;
  readonly group: string;
}

const SPACES = /[\s\u00a0\u202f]/g;

/** An exact number as the readers of a page write it: `10 000.50`, `10.000,50`, `10k`. Nothing where it is none, or could be two. */
export function readNumber(text: string, { decimal, group }: Signs): Decimal | undefined {
  const written = text.trim().replace('−', '-');
  const [whole = '', ...fractions] = written.split(decimal);
  if (fractions.length > 1) return undefined;
  const separator = group.trim() === '' ? SPACES : group;
  const groups = whole.replace(/[kM]$/, '').split(separator);
  // Signs that part groups of any other length would be a mistake, or a decimal point of another language.
  if (groups.length > 1 && !groups.every((digits, index) => (index === 0 ? /^-?\d{1,3}$/ : /^\d{3}$/).test(digits))) {
    if (separator !== SPACES && SPACES.test(whole)) return readNumber(text, { decimal, group: ' ' });
    return undefined;
  }
  return parseDecimal([whole.replaceAll(group, '').replace(SPACES, ''), ...fractions].join('.'));
}
