import type { AstNode } from 'langium';
import { saidTwice } from '../problems/said-twice.ts';
import type { Lowering } from './lowering.ts';

/** The statement of a kind that may stand once; `what` names it in the finding if it stands again. The first one counts. */
export function onceStatement<N extends AstNode>(l: Lowering, nodes: readonly N[], what: string): N | undefined {
  const [first, ...others] = nodes;
  if (first !== undefined) for (const other of others) l.report(saidTwice(what, l.origin(other), l.origin(first)));
  return first;
}
