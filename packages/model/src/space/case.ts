import { divideDecimals, isWhole, multiplyDecimals } from '../value/decimal.ts';
import { describeValue, type Value } from '../value/quantity.ts';
import { spokenValue } from '../value/spoken.ts';
import { type Axis, type LineAxis, sampleOf } from './axis.ts';
import { at, type Box } from './box.ts';
import type { Space } from './space.ts';

/** What a quantity is in an example of a case: an amount, a day or one of its options. */
export interface Known {
  readonly name: string;
  readonly value: Value | string;
}

/** The lowest case in a box that one would name, without the quantities that can be anything in it. */
export function caseIn(space: Space, box: Box): readonly Known[] {
  return space.axes.flatMap((axis, index) => {
    const [from, after] = [at(box, 2 * index), at(box, 2 * index + 1)];
    const cell = axis.cells[from];
    if (cell === undefined || (from === 0 && after === axis.cells.length)) return [];
    const value = axis.kind === 'choice' ? (cell.kind === 'option' ? cell.option : undefined) : sampleOf(axis, cell);
    return value === undefined ? [] : [{ name: axis.name, value }];
  });
}

/** A case in words: `cost is 10,001 EUR and source is data`; empty where it says nothing. */
export function spokenCase(known: readonly Known[]): string {
  return known.map(({ name, value }) => `${name} is ${typeof value === 'string' ? value : spokenValue(value)}`).join(' and ');
}

/** The condition of a row for a box, as one writes it: `cost > 10k and cost <= 50k`; undefined for a box that is the whole space. */
export function conditionText(space: Space, box: Box): string | undefined {
  let branches: string[][] = [[]];
  for (const [index, axis] of space.axes.entries()) {
    const [from, after] = [at(box, 2 * index), at(box, 2 * index + 1)];
    if (from === 0 && after === axis.cells.length) continue;
    const ways = axis.kind === 'line' ? [boundsText(axis, from, after)] : optionsText(axis, from, after);
    branches = branches.flatMap((said) => ways.map((way) => [...said, ...way]));
  }
  const texts = branches.map((said) => said.join(' and '));
  return texts.includes('') ? undefined : texts.join(' or ');
}

function optionsText({ name, cells }: Axis, from: number, after: number): string[][] {
  return cells.slice(from, after).flatMap((cell) => (cell.kind === 'option' ? [[`${name} is ${cell.option}`]] : []));
}

function boundsText(axis: LineAxis, from: number, after: number): string[] {
  const { name, cells } = axis;
  const [first, last] = [cells[from], cells[after - 1]];
  if (first?.kind === 'point' && first === last) return [`${name} = ${written(axis, first.at)}`];
  const low =
    from === 0 ? undefined : first?.kind === 'point' ? ['>=', first.at] : first?.kind === 'between' ? ['>', first.above] : undefined;
  const atEnd = after === cells.length;
  const high = atEnd ? undefined : last?.kind === 'point' ? ['<=', last.at] : last?.kind === 'between' ? ['<', last.below] : undefined;
  return [low, high].flatMap((bound) => (bound?.[1] === undefined ? [] : [`${name} ${bound[0]} ${written(axis, bound[1])}`]));
}

/** A place on an axis as one writes it in a condition, where the unit is known: `10k`, `14`, `2026-03-01`. */
export function written({ scale }: LineAxis, position: string): string {
  const value = scale.value(position);
  if (value.kind === 'date') return value.date;
  const amount = divideDecimals(position, scale.one, 'floor');
  if (multiplyDecimals(amount, scale.one) !== position) return describeValue(value);
  const thousands = value.kind === 'money' && amount !== '0' ? multiplyDecimals(amount, '0.001') : undefined;
  return thousands !== undefined && isWhole(thousands) ? `${thousands}k` : amount;
}
