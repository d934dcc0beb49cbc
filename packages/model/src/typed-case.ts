import type { AmountParameter, Decision, Parameter } from './deciding.ts';
import { nearest } from './nearest.ts';
import { parseDate } from './value/date.ts';
import { compareValues, readQuantity, sameDimension, type Value } from './value/quantity.ts';
import { spokenValue } from './value/spoken.ts';
import type { CaseValues } from './who-decides.ts';

/** A case as somebody has typed it: what could be read, and what is wrong with the rest, by the name of the quantity. */
export interface TypedCase {
  readonly values: CaseValues;
  readonly problems: ReadonlyMap<string, string>;
}

/** Reads what somebody typed for the quantities of a decision; what was left empty is not known. */
export function readCase({ parameters }: Pick<Decision, 'parameters'>, typed: Readonly<Record<string, string>>): TypedCase {
  const values = new Map<string, Value | string>();
  const problems = new Map<string, string>();
  for (const parameter of parameters) {
    const text = (typed[parameter.id] ?? '').trim();
    if (text === '') continue;
    const read = readValue(parameter, text);
    if (typeof read === 'object' && 'problem' in read) problems.set(parameter.id, read.problem);
    else values.set(parameter.id, read);
  }
  return { values, problems };
}

function readValue(parameter: Parameter, text: string): Value | string | { readonly problem: string } {
  switch (parameter.kind) {
    case 'choice':
      return readChoice(parameter.options, text);
    case 'day': {
      const date = parseDate(text);
      return date === undefined ? { problem: 'Write a day such as 2026-09-30.' } : { kind: 'date', date };
    }
    case 'amount':
      return readAmount(parameter, text);
  }
}

function readChoice(options: readonly string[], text: string): string | { readonly problem: string } {
  if (options.includes(text)) return text;
  const meant = nearest(text, options);
  return { problem: meant === undefined ? `Write one of: ${options.join(', ')}.` : `Did you mean ${meant}?` };
}

/** People write `10,000 EUR` where nobody is there to tell them otherwise. */
const amountForm = /^(-?\d[\d,]*(?:\.\d+)?[kM]?) ?(business )?(\S.*)?$/;

function readAmount({ unit, low, high }: AmountParameter, text: string): Value | { readonly problem: string } {
  const [, amount = '', business, written] = amountForm.exec(text.replace(/\s+/g, ' ')) ?? [];
  const plain = /^-?\d{1,3}(?:,\d{3})+(?:\D|$)/.test(amount) ? amount.replaceAll(',', '') : amount;
  const value = readQuantity(plain, written ?? unit, business !== undefined);
  const model = readQuantity('1', unit, false);
  if ('problem' in value || (!('problem' in model) && !sameDimension(value, model)))
    return { problem: `Write an amount${unit === '' ? '' : ` in ${unit}`}, such as ${`20 ${unit}`.trim()}.` };
  if (low !== undefined && compareValues(value, low) === -1) return { problem: `It is never below ${spokenValue(low)}.` };
  if (high !== undefined && compareValues(value, high) === 1) return { problem: `It is never above ${spokenValue(high)}.` };
  return value;
}
