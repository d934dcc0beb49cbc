import type { Level } from '@charter/model/element.ts';
import type { ClosedOn, EscalatesAfter, Issue, Keeping, Risk, SourceOfTruth, Watched } from '@charter/model/keeping.ts';
import type * as ast from '../generated/ast.ts';
import { rangeImpossible } from '../problems/range-impossible.ts';
import { link } from './link.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { passages } from './passages.ts';
import { duration } from './quantities.ts';
import type { Statements } from './statements.ts';

/** Lowers what the partners watch, and where things are kept. */
export function lowerKeeping(l: Lowering, statements: Statements): Keeping {
  return {
    risks: statements.of('Risk').map((node) => lowerRisk(l, node)),
    issues: statements.of('Issue').map((node) => lowerIssue(l, node)),
    sourcesOfTruth: statements.of('SourceOfTruth').flatMap((node) => lowerSource(l, node) ?? []),
  };
}

function lowerRisk(l: Lowering, node: ast.Risk): Risk {
  return { ...lowerWatched(l, node), ...defined({ likelihood: l.once(node, 'likelihoods', 'likelihood') as Level | undefined }) };
}

function lowerIssue(l: Lowering, node: ast.Issue): Issue {
  const watched = lowerWatched(l, node);
  const raisedOn = l.onceDate(node, 'raised', 'day it was raised');
  if (watched.closed !== undefined && raisedOn !== undefined && watched.closed.date < raisedOn) {
    l.report(rangeImpossible(watched.closed.origin, raisedOn, watched.closed.date));
  }
  return { ...watched, ...defined({ raisedOn }) };
}

function lowerWatched(l: Lowering, node: ast.Risk | ast.Issue): Watched {
  return {
    ...l.declared(node),
    ...defined({
      owner: l.onceRef(node, 'owners', 'owner'),
      impact: l.once(node, 'impacts', 'impact') as Level | undefined,
      due: l.onceDate(node, 'dates', 'day it is due'),
      escalates: lowerEscalates(l, l.once(node, 'escalations', 'escalation')),
      closed: lowerClosed(l, l.once(node, 'closed', 'day it was closed')),
    }),
    responses: passages(l, node, 'responses'),
    about: l.refs(node, 'abouts'),
  };
}

function lowerEscalates(l: Lowering, node: ast.EscalateAfter | undefined): EscalatesAfter | undefined {
  const to = node && l.ref(node, 'forum');
  const after = duration(l, node?.within);
  if (node === undefined || to === undefined || after === undefined) return undefined;
  return { to, after, origin: l.origin(node) };
}

function lowerClosed(l: Lowering, node: ast.ClosedOn | undefined): ClosedOn | undefined {
  const date = node && l.date(node, 'date');
  if (node === undefined || date === undefined) return undefined;
  return { date, origin: l.origin(node), ...defined({ text: node.text }) };
}

function lowerSource(l: Lowering, node: ast.SourceOfTruth): SourceOfTruth | undefined {
  const place = link(l, node.place);
  const keptBy = l.ref(node, 'owner');
  if (place === undefined) return undefined;
  return { kind: node.kind as SourceOfTruth['kind'], place, origin: l.origin(node), ...defined({ keptBy }) };
}
