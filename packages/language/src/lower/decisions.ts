import type { AdvanceNotice, Decision, DecisionRule, Informing, RatifiedBy } from '@charter/model/deciding.ts';
import type * as ast from '../generated/ast.ts';
import type { Subjects } from './conditions.ts';
import { condition } from './conditions.ts';
import type { Lowering } from './lowering.ts';
import { onceStatement } from './once-statement.ts';
import { defined } from './optional.ts';
import { lowerParameters } from './parameters.ts';
import { passages } from './passages.ts';
import { duration } from './quantities.ts';
import { lowerTieBreak } from './voting.ts';

/** Lowers a kind of decision: its quantities first, since its rules are over them. */
export function lowerDecision(l: Lowering, node: ast.Decision): Decision {
  const { parameters, subjects } = lowerParameters(l, node);
  return {
    ...l.declared(node),
    ...defined({
      kind: l.once(node, 'kinds', 'kind of decision') as Decision['kind'],
      within: duration(l, l.once(node, 'deadlines', 'time to decide')),
      ratified: lowerRatified(l, l.once(node, 'ratified', 'ratification')),
    }),
    parameters,
    rules: node.rules.flatMap((rule) => lowerRule(l, rule, subjects) ?? []),
    exclusive: l.once(node, 'exclusive', 'word `exclusive`') !== undefined,
    material: l.once(node, 'material', 'word `material`') !== undefined,
    covers: passages(l, node, 'covers'),
    affects: l.refs(node, 'affects'),
    notices: node.notices.flatMap((notice) => lowerNotice(l, notice) ?? []),
    evidence: passages(l, node, 'evidence'),
    uses: l.refs(node, 'uses'),
  };
}

/** A rule whose condition cannot be read fits no case that anybody could name, so it is left out. */
function lowerRule(l: Lowering, node: ast.DecisionRule, subjects: Subjects): DecisionRule | undefined {
  const when = condition(l, node.condition, subjects);
  const ruling = lowerRuling(l, node.ruling);
  if (node.otherwise) return { ...ruling, origin: l.origin(node) };
  return when && { condition: when, ...ruling, origin: l.origin(node) };
}

type Ruling = Omit<DecisionRule, 'condition' | 'origin'>;

function lowerRuling(l: Lowering, node: ast.Ruling | undefined): Ruling {
  const clauses = node?.clauses ?? [];
  const of = <T extends ast.Clause['$type']>(type: T) =>
    clauses.filter((clause): clause is Extract<ast.Clause, { $type: T }> => clause.$type === type);
  const within = duration(l, onceStatement(l, of('TimeToDecide'), 'time to decide')?.within);
  const tieBreak = lowerTieBreak(l, onceStatement(l, of('TieBreak'), 'way to break a tie'));
  return {
    deciders: node === undefined ? [] : l.refs(node, 'deciders'),
    jointly: node?.jointly ?? false,
    consulted: of('Consult').flatMap((clause) => l.refs(clause, 'actors')),
    informs: of('Inform').map((clause) => lowerInforming(l, clause)),
    evidence: of('EvidenceAsked').flatMap((clause) => passages(l, clause, 'texts')),
    ...defined({ within, tieBreak }),
  };
}

function lowerInforming(l: Lowering, node: ast.Inform): Informing {
  return { actors: l.refs(node, 'actors'), origin: l.origin(node), ...defined({ within: duration(l, node.within) }) };
}

function lowerRatified(l: Lowering, node: ast.RatifiedBy | undefined): RatifiedBy | undefined {
  const forum = node && l.ref(node, 'forum');
  const date = node && l.date(node, 'date');
  return node && forum !== undefined ? { forum, origin: l.origin(node), ...defined({ date }) } : undefined;
}

function lowerNotice(l: Lowering, node: ast.Notification): AdvanceNotice | undefined {
  const partners = l.refs(node, 'partners');
  const ahead = duration(l, node.ahead);
  return ahead && { partners, ahead, origin: l.origin(node) };
}
