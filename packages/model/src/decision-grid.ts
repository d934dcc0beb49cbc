import type { Decision, DecisionRule } from './deciding.ts';
import { decisionSpace } from './decision-table.ts';
import type { Axis } from './space/axis.ts';
import { boxOf, meets } from './space/box.ts';
import { regionOf } from './space/space.ts';

/** Neighbouring cells of an axis in which the same people decide. */
export interface Band {
  readonly from: number;
  /** The first cell after them. */
  readonly after: number;
}

/** A decision over one or two quantities, as one would draw it. */
export interface DecisionGrid {
  readonly axes: readonly Axis[];
  /** The bands of each axis, in rising order. */
  readonly bands: readonly (readonly Band[])[];
  /** The rule that decides in a band of the first axis and a band of the second, if there is one. */
  readonly ruleIn: (first: number, second: number) => DecisionRule | undefined;
}

/** More cells than this are no longer drawn. */
const MOST_CELLS = 2500;

/** The grid of a decision; undefined over no or more than two quantities, and where a row hangs on more than their values. */
export function decisionGrid(decision: Decision): DecisionGrid | undefined {
  const space = decisionSpace(decision, true);
  const { axes } = space;
  const [first, second] = axes;
  if (first === undefined || axes.length > 2 || axes.length !== decision.parameters.length) return undefined;
  const size = [first.cells.length, second?.cells.length ?? 1] as const;
  if (size[0] * size[1] > MOST_CELLS) return undefined;
  const regions = decision.rules.map((rule) => ({ rule, ...regionOf(space, rule.condition) }));
  if (regions.some(({ surely, possibly }) => surely.length !== possibly.length)) return undefined;
  const cells = range(size[0]).map((x) =>
    range(size[1]).map((y) => {
      const point = boxOf(
        second === undefined
          ? [[x, x + 1]]
          : [
              [x, x + 1],
              [y, y + 1],
            ],
      );
      return regions.find(({ surely }) => surely.some((box) => meets(box, point)))?.rule;
    }),
  );
  const columns = bandsOf(size[0], (a, b) => range(size[1]).every((y) => cells[a]?.[y] === cells[b]?.[y]));
  const rows = bandsOf(size[1], (a, b) => range(size[0]).every((x) => cells[x]?.[a] === cells[x]?.[b]));
  return {
    axes,
    bands: second === undefined ? [columns] : [columns, rows],
    ruleIn: (column, row) => cells[columns[column]?.from ?? -1]?.[rows[row]?.from ?? -1],
  };
}

function bandsOf(count: number, alike: (a: number, b: number) => boolean): readonly Band[] {
  const bands: Band[] = [];
  for (const cell of range(count)) {
    const last = bands.at(-1);
    if (last !== undefined && alike(last.from, cell)) bands[bands.length - 1] = { ...last, after: cell + 1 };
    else bands.push({ from: cell, after: cell + 1 });
  }
  return bands;
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
