import type { CarveOut, Interview, Phase } from '@charter/model/bounds.ts';
import type * as ast from '../generated/ast.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { passages } from './passages.ts';
import { money } from './quantities.ts';
import { lowerRenegotiation, lowerTerm } from './term.ts';

/** Lowers a stretch of the term. */
export function lowerPhase(l: Lowering, node: ast.Phase): Phase {
  return {
    ...l.declared(node),
    ...defined({
      runs: lowerTerm(l, l.once(node, 'terms', 'term')),
      renegotiation: lowerRenegotiation(l, l.once(node, 'renegotiations', 'day of renegotiation')),
      budget: money(l, l.once(node, 'budgets', 'budget')),
    }),
    closesWith: passages(l, node, 'closings'),
    interviews: node.interviews.map(
      (interview): Interview => ({
        level: interview.level as Interview['level'],
        partners: l.refs(interview, 'partners'),
        joint: interview.joint,
        origin: l.origin(interview),
      }),
    ),
    delivers: l.refs(node, 'deliverables'),
  };
}

/** Lowers a part kept out of the shared scope. */
export function lowerCarveOut(l: Lowering, node: ast.CarveOut): CarveOut {
  return {
    ...l.declared(node),
    ...defined({
      owner: l.onceRef(node, 'owners', 'owner'),
      budget: money(l, l.once(node, 'budgets', 'budget')),
    }),
    fundedBy: l.refs(node, 'funders'),
    covers: passages(l, node, 'texts'),
  };
}
