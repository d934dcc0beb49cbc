import type { Comparison } from './condition.ts';
import type { Decision, DecisionRule } from './deciding.ts';
import { isWhole } from './decision-space.ts';
import { type DecisionTable, decisionTable } from './decision-table.ts';
import { isThin, type LineAxis } from './space/axis.ts';
import { at, type Box, meets, withInterval } from './space/box.ts';
import { caseIn, type Known, written } from './space/case.ts';
import { type Effort, grown, uncovered, usualEffort } from './space/uncovered.ts';
import type { Value } from './value/quantity.ts';

/** What lies between the end of one row and the beginning of the next, where both were thought of as whole numbers. */
export interface Boundary {
  readonly name: string;
  /** Where the lower rows end and the upper ones begin. */
  readonly below: Value;
  readonly above: Value;
  readonly example: readonly Known[];
  /** The row that begins above, and the comparison that says so, where there is one. */
  readonly next?: { readonly rule: DecisionRule; readonly comparison: Comparison };
  /** The end below as one writes it in a condition. */
  readonly belowText: string;
}

/** Values on no side of a threshold: `up to 1,000`, then `from 1,001`, leaves 1,000.50. Where whole numbers are left out too, it is a gap instead. */
export function decisionBoundaries(decision: Decision): readonly Boundary[] {
  if (!isWhole(decision)) return [];
  const table = decisionTable(decision);
  const covered = table.regions.flatMap(({ possibly }) => possibly);
  const effort = usualEffort();
  return table.space.axes.flatMap((axis, index) =>
    axis.kind === 'line' ? axis.cells.flatMap((_, cell) => boundaryAt({ table, axis, index, cell, covered, effort }) ?? []) : [],
  );
}

interface Place {
  readonly table: DecisionTable;
  readonly axis: LineAxis;
  readonly index: number;
  readonly cell: number;
  readonly covered: readonly Box[];
  readonly effort: Effort;
}

function boundaryAt({ table, axis, index, cell, covered, effort }: Place): Boundary | undefined {
  const between = axis.cells[cell];
  if (between?.kind !== 'between' || between.above === undefined || between.below === undefined || !isThin(axis, between)) return undefined;
  const slab = withInterval(table.space.whole, index, cell, cell + 1);
  const found = uncovered(slab, covered, effort);
  if (typeof found === 'string') return undefined;
  const box = grown(found, slab, covered);
  const corner = box.map((end, i) => (i % 2 === 0 ? end : at(box, i - 1) + 1));
  const [under, over] = [cell - 1, cell + 1].map((next) => withInterval(corner, index, next, next + 1));
  if (under === undefined || over === undefined || !isDecided(under, covered) || !isDecided(over, covered)) return undefined;
  const next = beginning(table, axis, over, between.below);
  return {
    name: axis.name,
    below: axis.scale.value(between.above),
    above: axis.scale.value(between.below),
    example: caseIn(table.space, box),
    belowText: written(axis, between.above),
    ...(next === undefined ? {} : { next }),
  };
}

function isDecided(point: Box, covered: readonly Box[]): boolean {
  return covered.some((box) => meets(box, point));
}

/** The row that decides a case, where it begins just there. */
function beginning({ regions }: DecisionTable, axis: LineAxis, point: Box, start: string): Boundary['next'] {
  const rule = regions.find(({ possibly }) => isDecided(point, possibly))?.rule;
  const comparisons = rule?.condition?.any.flatMap(({ all }) => all) ?? [];
  const comparison = comparisons.find((one) => {
    if (one.subject !== axis.name) return false;
    const low = one.kind === 'range' ? one.low : one.kind === 'threshold' && one.comparator === '>=' ? one.value : undefined;
    return low !== undefined && axis.scale.position(low) === start;
  });
  return rule === undefined || comparison === undefined ? undefined : { rule, comparison };
}
