import type { AmendmentRule, Bloc, Deciding, DecisionStyle, Escalation, EscalationRung, Mediator, Veto } from '@charter/model/deciding.ts';
import type * as ast from '../generated/ast.ts';
import { lowerDecision } from './decisions.ts';
import type { Lowering } from './lowering.ts';
import { onceStatement } from './once-statement.ts';
import { defined } from './optional.ts';
import { passages } from './passages.ts';
import { duration } from './quantities.ts';
import type { Statements } from './statements.ts';

/** Lowers who decides what, who can stop it, and where it goes when they disagree. */
export function lowerDeciding(l: Lowering, statements: Statements): Deciding {
  return {
    decisions: statements.of('Decision').map((node) => lowerDecision(l, node)),
    vetoes: statements.of('Veto').flatMap((node) => lowerVeto(l, node) ?? []),
    blocs: statements.of('Bloc').map((node) => lowerBloc(l, node)),
    ...defined({ escalation: lowerEscalation(l, onceStatement(l, statements.of('Escalation'), 'escalation')) }),
    mediators: statements.of('Mediator').map((node) => lowerMediator(l, node)),
    amendmentRules: statements.of('AmendmentRule').flatMap((node) => lowerAmendmentRule(l, node) ?? []),
    decisionStyles: statements.of('DecisionStyle').flatMap((node) => lowerDecisionStyle(l, node) ?? []),
  };
}

function lowerVeto(l: Lowering, node: ast.Veto): Veto | undefined {
  const partner = l.ref(node, 'partner');
  const decisions = l.refs(node, 'decisions');
  return partner === undefined ? undefined : { partner, decisions, origin: l.origin(node), ...defined({ text: node.text }) };
}

function lowerBloc(l: Lowering, node: ast.Bloc): Bloc {
  return { title: node.title ?? '', partners: l.refs(node, 'partners'), origin: l.origin(node) };
}

function lowerEscalation(l: Lowering, node: ast.Escalation | undefined): Escalation | undefined {
  if (node === undefined) return undefined;
  return {
    rungs: node.rungs.map((rung) => lowerRung(l, rung)),
    rules: passages(l, node, 'rules'),
    rituals: l.refs(node, 'rituals'),
    without: l.without(node),
    origin: l.origin(node),
    ...defined({ title: node.title, total: duration(l, l.once(node, 'totals', 'time in all')) }),
  };
}

function lowerRung(l: Lowering, node: ast.EscalationRung): EscalationRung {
  return {
    deciders: l.refs(node, 'deciders'),
    origin: l.origin(node),
    ...defined({ within: duration(l, node.within), silent: node.silent }),
  };
}

function lowerMediator(l: Lowering, node: ast.Mediator): Mediator {
  return {
    ...defined({ person: l.ref(node, 'person'), text: node.text }),
    rotating: node.rotating,
    forums: l.refs(node, 'forums'),
    origin: l.origin(node),
  };
}

function lowerAmendmentRule(l: Lowering, node: ast.AmendmentRule): AmendmentRule | undefined {
  const by = l.ref(node, 'forum');
  const notice = duration(l, node.notice);
  if (by === undefined || node.subject === undefined) return undefined;
  const subject = node.subject as AmendmentRule['subject'];
  return { subject, by, unanimously: node.unanimous, origin: l.origin(node), ...defined({ notice }) };
}

function lowerDecisionStyle(l: Lowering, node: ast.DecisionStyle): DecisionStyle | undefined {
  if (node.subject === undefined || node.style === undefined) return undefined;
  return { subject: node.subject as DecisionStyle['subject'], style: node.style as DecisionStyle['style'], origin: l.origin(node) };
}
