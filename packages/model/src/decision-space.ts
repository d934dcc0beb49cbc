import type { Comparison } from './condition.ts';
import type { Decision, DecisionRule } from './deciding.ts';
import { decisionSpace, decisionTable } from './decision-table.ts';
import { type Box, contains, intersection, isEmpty, meets } from './space/box.ts';
import { caseIn, type Known } from './space/case.ts';
import { contradictionIn } from './space/contradiction.ts';
import { type Hole, holesIn } from './space/partition.ts';
import { uncovered, usualEffort } from './space/uncovered.ts';
import type { Value } from './value/quantity.ts';

/** The cases that nobody decides, with whole numbers read as people read them. Nothing is said of a table with a row that cannot be read. */
export function decisionGaps(decision: Decision): readonly Hole[] {
  if (!isWhole(decision)) return [];
  return holesIn(decisionSpace(decision, true), conditionsOf(decision), usualEffort());
}

/** Whether all rows could be read. */
export function isWhole({ rules, origin }: Decision): boolean {
  return (origin.parts.get('rules')?.length ?? rules.length) === rules.length;
}

/** A row that no case reaches, and the rows above that decide all it fits. */
export interface Unreachable {
  readonly rule: DecisionRule;
  readonly above: readonly DecisionRule[];
}

/** The rows that surely never decide, because rows above fit all their cases; rows that contradict themselves are none of them. */
export function unreachableRules(decision: Decision): readonly Unreachable[] {
  const { regions } = decisionTable(decision);
  const effort = usualEffort();
  const above: { readonly rule: DecisionRule; readonly boxes: readonly Box[] }[] = [];
  const covered: Box[] = [];
  const found: Unreachable[] = [];
  for (const { rule, surely, possibly } of regions) {
    if (possibly.length > 0 && possibly.every((box) => uncovered(box, covered, effort) === 'covered')) {
      found.push({
        rule,
        above: coveringAlone(possibly, above) ?? above.filter(({ boxes }) => touches(boxes, possibly)).map(({ rule }) => rule),
      });
    }
    above.push({ rule, boxes: surely });
    covered.push(...surely);
  }
  return found;
}

function coveringAlone(boxes: readonly Box[], above: readonly { rule: DecisionRule; boxes: readonly Box[] }[]): DecisionRule[] | undefined {
  const alone = above.find((row) => boxes.every((box) => row.boxes.some((other) => contains(other, box))));
  return alone && [alone.rule];
}

function touches(some: readonly Box[], others: readonly Box[]): boolean {
  return some.some((box) => others.some((other) => meets(box, other)));
}

/** Two rows that fit the same case. */
export interface Overlap {
  readonly rule: DecisionRule;
  readonly earlier: readonly DecisionRule[];
  readonly example: readonly Known[];
}

/** The rows that share a case with a row above; `otherwise` shares none. The example is of the first of the rows above. */
export function overlappingRules(decision: Decision): readonly Overlap[] {
  const { space, regions } = decisionTable(decision);
  const rows = regions.flatMap(({ rule, steadily }) =>
    rule.condition === undefined || steadily.length === 0 ? [] : [{ rule, boxes: steadily }],
  );
  return rows.flatMap(({ rule, boxes }, index) => {
    const earlier = rows.slice(0, index).filter((row) => touches(row.boxes, boxes));
    const [first] = earlier;
    if (first === undefined) return [];
    const shared = first.boxes.flatMap((a) => boxes.map((b) => intersection(a, b))).find((box) => !isEmpty(box));
    return [{ rule, earlier: earlier.map((row) => row.rule), example: shared === undefined ? [] : caseIn(space, shared) }];
  });
}

/** An alternative of a row whose comparisons can never hold together. */
export interface Contradiction {
  readonly rule: DecisionRule;
  readonly comparisons: readonly Comparison[];
}

export function contradictoryRules(decision: Decision): readonly Contradiction[] {
  const { space } = decisionTable(decision);
  return decision.rules.flatMap((rule) =>
    (rule.condition?.any ?? []).flatMap((branch) => {
      const comparisons = contradictionIn(space, branch);
      return comparisons === undefined ? [] : [{ rule, comparisons }];
    }),
  );
}

/** Values in a table that have no place on the line of their quantity, as a month among days. */
export function unplacedValues(
  decision: Decision,
): readonly { readonly comparison: Comparison; readonly value: Value; readonly unit: string }[] {
  const units = new Map(decision.parameters.flatMap((one) => (one.kind === 'amount' ? [[one.id, one] as const] : [])));
  const { space } = decisionTable(decision);
  return decision.rules.flatMap(({ condition }) =>
    (condition?.any ?? []).flatMap(({ all }) =>
      all.flatMap((comparison) => {
        const axis = space.axes.find(({ name }) => name === comparison.subject);
        const unit = units.get(comparison.subject)?.unit;
        if (axis?.kind !== 'line' || unit === undefined || comparison.kind === 'choice' || comparison.kind === 'change') return [];
        const values = comparison.kind === 'range' ? [comparison.low, comparison.high] : [comparison.value];
        return values.filter((value) => axis.scale.position(value) === undefined).map((value) => ({ comparison, value, unit }));
      }),
    ),
  );
}

function conditionsOf({ rules }: Decision) {
  return rules.map(({ condition }) => condition);
}
