import type { Renegotiation, Term } from '@charter/model/frame.ts';
import { addDuration, compareDates } from '@charter/model/value/date.ts';
import type * as ast from '../generated/ast.ts';
import { rangeImpossible } from '../problems/range-impossible.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { duration } from './quantities.ts';

/** Lowers a stretch of time; one that ends before it begins is a finding. */
export function lowerTerm(l: Lowering, node: ast.Term | undefined): Term | undefined {
  if (node === undefined) return undefined;
  const from = l.date(node, 'from');
  const to = l.date(node, 'to');
  const length = duration(l, node.length);
  if (from === undefined) return undefined;
  const end = to ?? (length === undefined ? undefined : addDuration(from, length));
  if (end !== undefined && compareDates(from, end) === 1) {
    l.report(rangeImpossible(node.length === undefined ? l.span(node, 'to') : l.origin(node.length), from, end));
  }
  return { from, origin: l.origin(node), ...defined({ to, length }) };
}

export function lowerRenegotiation(l: Lowering, node: ast.Renegotiation | undefined): Renegotiation | undefined {
  if (node === undefined) return undefined;
  const date = l.date(node, 'date');
  return date === undefined ? undefined : { date, origin: l.origin(node) };
}
