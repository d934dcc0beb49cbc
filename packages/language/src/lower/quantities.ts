import type { Cadence } from '@charter/model/cadence.ts';
import type { Duration } from '@charter/model/value/duration.ts';
import { timeUnit } from '@charter/model/value/duration.ts';
import type { Money } from '@charter/model/value/money.ts';
import type { Value } from '@charter/model/value/quantity.ts';
import { compareValues, describeValue, readQuantity, sameDimension } from '@charter/model/value/quantity.ts';
import type { Share } from '@charter/model/value/share.ts';
import type * as ast from '../generated/ast.ts';
import { currencyUnknown } from '../problems/currency-unknown.ts';
import { numberAmbiguous } from '../problems/number-ambiguous.ts';
import { rangeImpossible } from '../problems/range-impossible.ts';
import { unitMismatch } from '../problems/unit-mismatch.ts';
import type { Lowering } from './lowering.ts';

const needed = {
  money: { phrase: 'an amount of money', example: '20k EUR' },
  duration: { phrase: 'a length of time', example: '2 weeks' },
  share: { phrase: 'a share in percent', example: '40 %' },
  quantity: { phrase: 'a plain number', example: '3' },
} as const;

/** An amount of any kind; where its unit says nothing (`10k`), `unit` is taken instead. */
export function value(l: Lowering, node: ast.Quantity | undefined, unit?: string): Value | undefined {
  if (node?.amount === undefined) return undefined;
  if (/^-?\d{1,3}\.\d{3}$/.test(node.amount ?? '')) {
    l.report(numberAmbiguous(l.span(node, 'amount'), node.amount));
    return undefined;
  }
  const read = readQuantity(node.amount, node.unit ?? unit, node.business);
  if (!('problem' in read)) return read;
  switch (read.problem) {
    case 'currency-unknown':
      l.report(currencyUnknown(l.span(node, 'unit'), read.code, read.nearest));
      return undefined;
    case 'amount-unreadable':
      l.report(unitMismatch(l.span(node, 'amount'), read.amount, 'a number one can calculate with', '20k'));
      return undefined;
    case 'business-unit':
      l.report(unitMismatch(l.origin(node), `${node.amount} business ${read.unit}`, 'a number of business days', '5 business days'));
      return undefined;
  }
}

/** An amount in a unit that is already agreed, such as a metric's; an amount in another unit is a finding. */
export function valueIn(l: Lowering, node: ast.Quantity | undefined, unit: string | undefined): Value | undefined {
  const read = value(l, node, unit);
  if (node === undefined || read === undefined || unit === undefined) return read;
  const model = readQuantity('1', unit, false);
  if ('problem' in model || sameDimension(model, read)) return read;
  l.report(unitMismatch(l.origin(node), describeValue(read), `an amount in ${unit}`, `${node.amount} ${unit}`));
  return undefined;
}

export function money(l: Lowering, node: ast.Quantity | undefined): Money | undefined {
  return ofKind(l, node, 'money');
}

export function duration(l: Lowering, node: ast.Quantity | undefined): Duration | undefined {
  return ofKind(l, node, 'duration');
}

export function share(l: Lowering, node: ast.Quantity | undefined): Share | undefined {
  return ofKind(l, node, 'share');
}

const rhythms: Readonly<Record<string, { amount: string; unit: Duration['unit'] }>> = {
  daily: { amount: '1', unit: 'day' },
  weekly: { amount: '1', unit: 'week' },
  fortnightly: { amount: '2', unit: 'week' },
  monthly: { amount: '1', unit: 'month' },
  quarterly: { amount: '1', unit: 'quarter' },
  'half-yearly': { amount: '6', unit: 'month' },
  yearly: { amount: '1', unit: 'year' },
};

/** How often something happens, as the time between two occurrences. */
export function cadence(l: Lowering, node: ast.Cadence | undefined): Cadence | undefined {
  if (node === undefined) return undefined;
  const origin = l.origin(node);
  const rhythm = node.word === undefined ? undefined : rhythms[node.word];
  if (rhythm !== undefined) return { every: { kind: 'duration', ...rhythm }, origin };
  if (node.every !== undefined) {
    const every = duration(l, node.every);
    return every === undefined ? undefined : { every, origin };
  }
  const unit = node.unit === undefined ? undefined : timeUnit(node.unit, false);
  if (unit !== undefined) return { every: { kind: 'duration', amount: '1', unit }, origin };
  if (node.unit !== undefined) l.report(unitMismatch(l.span(node, 'unit'), node.unit, 'a length of time', 'every 2 weeks'));
  return undefined;
}

/** Reports a range that ends before it begins; both ends are in one unit. */
export function checkRange(l: Lowering, node: ast.Quantity, low: Value, high: Value): void {
  if (compareValues(low, high) === 1) l.report(rangeImpossible(l.origin(node), describeValue(low), describeValue(high)));
}

function ofKind<K extends keyof typeof needed>(
  l: Lowering,
  node: ast.Quantity | undefined,
  kind: K,
): Extract<Value, { kind: K }> | undefined {
  const read = value(l, node);
  if (node === undefined || read === undefined) return undefined;
  if (read.kind === kind) return read as Extract<Value, { kind: K }>;
  l.report(unitMismatch(l.origin(node), describeValue(read), needed[kind].phrase, needed[kind].example));
  return undefined;
}
