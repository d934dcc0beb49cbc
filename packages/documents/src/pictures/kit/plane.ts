import type { Decision, DecisionRule } from '@charter/model/deciding.ts';
import { type Band, decisionGrid } from '@charter/model/decision-grid.ts';
import type { Axis } from '@charter/model/space/axis.ts';
import type { Html } from '../../html/markup.ts';
import { type Region, regionsOf } from './regions.ts';
import { line } from './shapes.ts';

/** A decision over two quantities as a plane of fields; the rows run from the highest amounts down to the lowest. */
export interface Plane {
  readonly across: Side;
  readonly down: Side;
  readonly ruleIn: (column: number, row: number) => DecisionRule | undefined;
  readonly regions: readonly Region<DecisionRule | undefined>[];
}

interface Side {
  readonly axis: Axis;
  readonly bands: readonly Band[];
}

/** With more columns their amounts have no room on a phone. */
const MOST_COLUMNS = 5;

/** The plane of a decision; none where one of its quantities makes no difference. The quantity with fewer bands lies across, so that columns are wide. */
export function planeOf(decision: Decision): Plane | undefined {
  const grid = decisionGrid(decision);
  const [first, second] = grid?.axes.map((axis, index): Side => ({ axis, bands: grid.bands[index] ?? [] })) ?? [];
  if (grid === undefined || first === undefined || second === undefined) return undefined;
  const [across, down] = first.bands.length <= second.bands.length ? [first, second] : [second, first];
  const [columns, rows] = [across.bands.length, down.bands.length];
  if (columns < 2 || columns > MOST_COLUMNS) return undefined;
  const ruleIn = (column: number, row: number) => {
    const rising = rows - 1 - row;
    return across === first ? grid.ruleIn(column, rising) : grid.ruleIn(rising, column);
  };
  return { across, down: { ...down, bands: down.bands.toReversed() }, ruleIn, regions: regionsOf(columns, rows, ruleIn) };
}

/** The lines between fields with different rules, and around all of them. */
export function borders({ across, down, ruleIn }: Plane, x: (column: number) => number, y: (row: number) => number): readonly Html[] {
  const [columns, rows] = [across.bands.length, down.bands.length];
  const isInside = (column: number, row: number) => column >= 0 && column < columns && row >= 0 && row < rows;
  const differ = (column: number, row: number, nextColumn: number, nextRow: number) =>
    isInside(column, row) !== isInside(nextColumn, nextRow) || ruleIn(column, row) !== ruleIn(nextColumn, nextRow);
  const lines: Html[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      if (row < rows && differ(column - 1, row, column, row)) lines.push(line(x(column), y(row), x(column), y(row + 1), 'edge'));
      if (column < columns && differ(column, row - 1, column, row)) lines.push(line(x(column), y(row), x(column + 1), y(row), 'edge'));
    }
  }
  return lines;
}
