import Big from 'big.js';

/**
 * An exact number in its one canonical spelling: no exponent, no leading zeros, no trailing zeros after the point, no `-0`.
 * @pattern ^(0|-?([1-9][0-9]*([.][0-9]*[1-9])?|0[.][0-9]*[1-9]))$
 */
export type Decimal = string;

const canonical = /^(?:0|-?(?:[1-9]\d*(?:\.\d*[1-9])?|0\.\d*[1-9]))$/;
const wholeDigits = /^-?\d+$/;
const written = /^(-?\d+(?:\.\d+)?)([kM]?)$/;
const multipliers: Readonly<Record<string, Decimal>> = { '': '1', k: '1000', M: '1000000' };

/** No charter needs more, and the cost of arithmetic grows with the square of the length. */
const longestText = 100;

/** Numbers hold so many digits of a decimal exactly; a text of no more characters has no more digits. */
const exactDigits = 15;

const roundedDown = Big();
roundedDown.RM = Big.roundDown;
const roundedUp = Big();
roundedUp.RM = Big.roundUp;

/** Reads a number such as `20`, `-3.50`, `10k` (thousand) or `1.5M` (million). Undefined for anything else, and past 100 characters. */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > longestText) return undefined;
  const [, digits, suffix] = written.exec(text) ?? [];
  if (digits === undefined || suffix === undefined) return undefined;
  return multiplyDecimals(digits, multipliers[suffix] ?? '1');
}

/** Whether a text is a decimal in its canonical spelling. */
export function isDecimal(text: string): boolean {
  return canonical.test(text);
}

/** Whether numbers reckon with a decimal exactly, which is many times faster. */
function isShortWhole(decimal: Decimal): boolean {
  return decimal.length <= exactDigits && wholeDigits.test(decimal);
}

/** Whether a decimal has no fraction. */
export function isWhole(decimal: Decimal): boolean {
  return !decimal.includes('.');
}

/** -1, 0 or 1 as the first is less than, equal to or greater than the second. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (a === b) return 0;
  // The numbers nearest to two different decimals of so few digits are different, in the same order.
  if (a.length > exactDigits || b.length > exactDigits) return new Big(a).cmp(b);
  const difference = Number(a) - Number(b);
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

/** The exact sum of two decimals. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return isShortWhole(a) && isShortWhole(b) ? String(Number(a) + Number(b)) : new Big(a).plus(b).toFixed();
}

/** The exact difference: the first less the second. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return isShortWhole(a) && isShortWhole(b) ? String(Number(a) - Number(b)) : new Big(a).minus(b).toFixed();
}

/** The exact product of two decimals. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  const isShort = a.length + b.length <= exactDigits && isShortWhole(a) && isShortWhole(b);
  return isShort ? String(Number(a) * Number(b)) : new Big(a).times(b).toFixed();
}

/** The exact sum of all; `0` for none. */
export function sumDecimals(decimals: Iterable<Decimal>): Decimal {
  let sum = new Big(0);
  for (const decimal of decimals) sum = sum.plus(decimal);
  return sum.toFixed();
}

/** The quotient to 20 places, where it is not exact rounded towards minus (`floor`) or plus infinity (`ceiling`). The divisor is above 0. */
export function divideDecimals(dividend: Decimal, divisor: Decimal, rounding: 'floor' | 'ceiling'): Decimal {
  if (isShortWhole(dividend) && isShortWhole(divisor) && Number(dividend) % Number(divisor) === 0)
    return String(Number(dividend) / Number(divisor));
  const towardsZero = dividend.startsWith('-') === (rounding === 'ceiling');
  const Rounded = towardsZero ? roundedDown : roundedUp;
  return new Rounded(dividend).div(divisor).toFixed();
}
