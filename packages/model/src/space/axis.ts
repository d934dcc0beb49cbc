import type { Comparator } from '../condition.ts';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  isWhole,
  multiplyDecimals,
  subtractDecimals,
} from '../value/decimal.ts';
import type { Value } from '../value/quantity.ts';
import type { Scale } from './scale.ts';

/** A range of cells: the first one in it, and the first one after it. */
export type Interval = readonly [from: number, after: number];

/** A piece of an axis that nothing said about the quantity divides any further. */
export type Cell =
  | { readonly kind: 'point'; readonly at: Decimal }
  /** Without the ends; open-ended where one is absent. */
  | { readonly kind: 'between'; readonly above?: Decimal; readonly below?: Decimal }
  | { readonly kind: 'option'; readonly option: string };

/** One direction of a space: what a quantity can be, cut into cells in rising order at each value that something is said about. */
export type Axis = LineAxis | ChoiceAxis;

export interface LineAxis {
  readonly kind: 'line';
  readonly name: string;
  readonly scale: Scale;
  readonly cells: readonly Cell[];
  /** For each value the axis is cut at, the first cell not below it and the first cell above it. */
  readonly cuts: ReadonlyMap<Decimal, Interval>;
}

export interface ChoiceAxis {
  readonly kind: 'choice';
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** What a line axis is made of. */
export interface Line {
  readonly name: string;
  readonly scale: Scale;
  /** All positions where something changes. */
  readonly cuts: Iterable<Decimal>;
  /** The lowest and the highest position that can occur, both included. */
  readonly low?: Decimal;
  readonly high?: Decimal;
}

export function choiceAxis(name: string, options: readonly string[]): ChoiceAxis {
  return { kind: 'choice', name, cells: options.map((option) => ({ kind: 'option', option })) };
}

/** An axis of amounts or days. Taken `wholly`, a quantity that is only ever compared with whole numbers takes no other values. */
export function lineAxis({ name, scale, cuts, low, high }: Line, wholly: boolean): LineAxis {
  const ends = [low, high].filter((end) => end !== undefined);
  const positions = rising(new Set([...cuts, ...ends]));
  const step = [wholly ? scale.one : undefined, scale.step].find(
    (size) => size !== undefined && positions.every((at) => isMultiple(at, size)),
  );
  const cells: Cell[] = [];
  const intervals = new Map<Decimal, Interval>();
  const inside = positions.filter((at) => !isBelow(at, low) && !isBelow(high, at));
  if (low === undefined) cells.push({ kind: 'between', ...(inside[0] === undefined ? {} : { below: inside[0] }) });
  inside.forEach((at, index) => {
    intervals.set(at, [cells.length, cells.length + 1]);
    cells.push({ kind: 'point', at });
    const next = inside[index + 1];
    if (next === undefined ? high === undefined : step === undefined || isBelow(step, subtractDecimals(next, at)))
      cells.push({ kind: 'between', above: at, ...(next === undefined ? {} : { below: next }) });
  });
  for (const at of positions) {
    if (isBelow(at, low)) intervals.set(at, [0, 0]);
    if (isBelow(high, at)) intervals.set(at, [cells.length, cells.length]);
  }
  return { kind: 'line', name, scale, cells, cuts: intervals };
}

/** The cells that a comparison leaves; undefined where the value cannot be placed on the axis. */
export function cellsWhere(axis: LineAxis, comparator: Comparator, value: Value): readonly Interval[] | undefined {
  const position = axis.scale.position(value);
  const cut = position === undefined ? undefined : axis.cuts.get(position);
  if (cut === undefined) return undefined;
  const [from, after] = cut;
  const end = axis.cells.length;
  switch (comparator) {
    case '<':
      return [[0, from]];
    case '<=':
      return [[0, after]];
    case '>':
      return [[after, end]];
    case '>=':
      return [[from, end]];
    case '=':
      return [[from, after]];
    case '!=':
      return [
        [0, from],
        [after, end],
      ];
  }
}

/** A value in a cell, the lowest that is natural to name: the bound itself, one more than an excluded one, or what lies halfway. */
export function sampleOf({ scale }: LineAxis, cell: Cell): Value | undefined {
  if (cell.kind === 'option') return undefined;
  if (cell.kind === 'point') return scale.value(cell.at);
  const { above, below } = cell;
  if (above === undefined) return below === undefined ? undefined : scale.value(subtractDecimals(below, scale.one));
  const next = addDecimals(above, scale.one);
  if (below === undefined || isBelow(next, below)) return scale.value(next);
  const halfway = multiplyDecimals(addDecimals(above, below), '0.5');
  if (scale.step === undefined || isMultiple(halfway, scale.step)) return scale.value(halfway);
  return scale.value(addDecimals(above, scale.step));
}

/** Whether there is no room for one of the unit between two values. */
export function isThin({ scale }: LineAxis, { above, below }: Extract<Cell, { kind: 'between' }>): boolean {
  return above !== undefined && below !== undefined && !isBelow(scale.one, subtractDecimals(below, above));
}

function isBelow(a: Decimal | undefined, b: Decimal | undefined): boolean {
  return a !== undefined && b !== undefined && compareDecimals(a, b) < 0;
}

function isMultiple(position: Decimal, step: Decimal): boolean {
  return step === '1' ? isWhole(position) : isWhole(divideDecimals(position, step, 'floor'));
}

/** Up to here a decimal and the number nearest to it tell the same order. */
const exactDigits = 15;

function rising(positions: ReadonlySet<Decimal>): Decimal[] {
  const list = [...positions];
  return list.every((text) => text.length <= exactDigits) ? list.sort((a, b) => Number(a) - Number(b)) : list.sort(compareDecimals);
}
