import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import type { Scope } from '../names/scope.ts';

/** A name that means something within a decision, a ladder or a condition only, and that the grammar takes for a plain word. */
export interface LocalName {
  readonly name: string;
  /** The kind of thing that may stand here. */
  readonly wanted: string;
  /** Which value of the node it is. */
  readonly property: string;
  readonly index: number;
  readonly declares: boolean;
  /** The node that gives the name; nothing where there is none. */
  readonly owner: AstNode | undefined;
  /** Which of the owner's choices it is, if it is a choice. */
  readonly option?: number;
}

/** The local names that a node says; nothing for a node whose name, if it has one, is like all others. */
export function localNames(node: AstNode, scope: Scope, charter: ast.CharterBlock | undefined): readonly LocalName[] {
  switch (node.$type) {
    case 'Parameter':
      return choicesOf(node as ast.Parameter);
    case 'Comparison':
      return ofComparison(node as ast.Comparison, scope);
    case 'ParameterValue':
      return ofValue(node as ast.ParameterValue, scope);
    case 'Experiment':
      return rungsOf(node as ast.Experiment, charter);
    default:
      return [];
  }
}

function choicesOf(node: ast.Parameter): LocalName[] {
  return node.options.map((name, index) => ({
    ...used('Option', 'options', name, node),
    index,
    option: index,
    declares: true,
  }));
}

function ofComparison(node: ast.Comparison, scope: Scope): LocalName[] {
  const decision = AstUtils.getContainerOfType(node, isDecision);
  if (decision !== undefined) return ofQuantity('subject', node.subject, node.word, decision);
  const metric = scope.find(node.subject ?? '');
  return [used('Metric', 'subject', node.subject, metric?.$type === 'Metric' ? metric : undefined)];
}

function ofValue(node: ast.ParameterValue, scope: Scope): LocalName[] {
  const decision = scope.find((node.$container as ast.DecisionRecord).decision?.$refText ?? '');
  return ofQuantity('name', node.name, node.word, decision !== undefined && isDecision(decision) ? decision : undefined);
}

/** A quantity of a decision, and the choice that is made of it. */
function ofQuantity(property: string, name: string | undefined, word: string | undefined, decision: ast.Decision | undefined): LocalName[] {
  const quantity = decision?.parameters.find((parameter) => parameter.name === name);
  const option = quantity?.options.indexOf(word ?? '') ?? -1;
  const choice = option < 0 ? used('Option', 'word', word, undefined) : { ...used('Option', 'word', word, quantity), option };
  return [used('Parameter', property, name, quantity), ...(word === undefined ? [] : [choice])];
}

function rungsOf(node: ast.Experiment, charter: ast.CharterBlock | undefined): LocalName[] {
  const ladders = charter?.statements.filter((statement): statement is ast.Ladder => statement.$type === 'Ladder') ?? [];
  const declared = ladders.flatMap((ladder) => ladder.rungs);
  return node.rungs.map((name, index) => {
    const rung = declared.find((rung) => rung.name === name);
    return { ...used('Rung', 'rungs', name, rung), index };
  });
}

function used(wanted: string, property: string, name: string | undefined, owner: AstNode | undefined): LocalName {
  return { name: name ?? '', wanted, property, index: 0, declares: false, owner };
}

function isDecision(node: AstNode): node is ast.Decision {
  return node.$type === 'Decision';
}
