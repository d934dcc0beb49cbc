import type { Change, Contingency, Course, Move, Pivot, Renewal, RenewalCriterion, Review } from '@charter/model/change.ts';
import type * as ast from '../generated/ast.ts';
import { condition } from './conditions.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { passage, passages } from './passages.ts';
import { cadence, duration } from './quantities.ts';
import type { Statements } from './statements.ts';

/** Lowers what changes course, and when the partners look again at what they agreed. */
export function lowerChange(l: Lowering, statements: Statements): Change {
  return {
    pivots: statements.of('Pivot').map((node) => lowerPivot(l, node)),
    reviews: statements.of('Review').map((node) => lowerReview(l, node)),
    renewals: statements.of('Renewal').map((node) => lowerRenewal(l, node)),
    contingencies: statements.of('Contingency').flatMap((node) => lowerContingency(l, node) ?? []),
  };
}

function lowerPivot(l: Lowering, node: ast.Pivot): Pivot {
  return {
    ...l.declared(node),
    ...defined({
      condition: condition(l, node.condition),
      source: node.source as Pivot['source'],
      event: node.event,
      owner: l.onceRef(node, 'owners', 'owner'),
    }),
    moves: lowerMoves(l, node.moves),
  };
}

function lowerMoves(l: Lowering, nodes: readonly ast.PivotMove[]): readonly Move[] {
  return nodes.flatMap((node) => {
    const move = passage(l, node);
    const deciders = l.refs(node, 'deciders');
    const within = duration(l, node.within);
    return move === undefined ? [] : [{ ...move, deciders, ...defined({ within }) }];
  });
}

function lowerReview(l: Lowering, node: ast.Review): Review {
  return {
    ...defined({
      kind: node.kind as Review['kind'],
      title: node.title,
      cadence: cadence(l, node.cadence),
      date: l.date(node, 'date'),
      owner: l.onceRef(node, 'owners', 'owner'),
    }),
    choices: node.choices as readonly Course[],
    inputs: passages(l, node, 'inputs'),
    forums: l.refs(node, 'forums'),
    asks: passages(l, node, 'asks'),
    without: l.without(node),
    origin: l.origin(node),
  };
}

function lowerRenewal(l: Lowering, node: ast.Renewal): Renewal {
  return {
    ...defined({
      date: l.date(node, 'date'),
      cadence: cadence(l, node.cadence),
      notice: duration(l, l.once(node, 'notices', 'notice')),
    }),
    criteria: node.criteria.flatMap((criterion) => lowerCriterion(l, criterion) ?? []),
    goals: passages(l, node, 'goals'),
    forums: l.refs(node, 'forums'),
    without: l.without(node),
    origin: l.origin(node),
  };
}

/** A criterion that cannot be read is left out: without its condition it would fit every case. */
function lowerCriterion(l: Lowering, node: ast.RenewalCriterion): RenewalCriterion | undefined {
  const when = condition(l, node.condition);
  if (node.choice === undefined || (when === undefined && node.text === undefined && !node.otherwise)) return undefined;
  return { choice: node.choice as Course, origin: l.origin(node), ...defined({ condition: when, text: node.text }) };
}

function lowerContingency(l: Lowering, node: ast.Contingency): Contingency | undefined {
  if (node.kind === undefined) return undefined;
  return {
    kind: node.kind as Contingency['kind'],
    ...defined({ title: node.title, notice: duration(l, l.once(node, 'notices', 'notice')) }),
    covers: passages(l, node, 'covers'),
    moves: lowerMoves(l, node.moves),
    endsInExit: l.once(node, 'ends', 'way it ends') !== undefined,
    without: l.without(node),
    origin: l.origin(node),
  };
}
