import type { DecisionRecord, NextStep, ParameterValue } from '@charter/model/log.ts';
import type * as ast from '../generated/ast.ts';
import { nameUnknown } from '../problems/name-unknown.ts';
import { saidTwice } from '../problems/said-twice.ts';
import { unitMismatch } from '../problems/unit-mismatch.ts';
import { wordUnknown } from '../problems/word-unknown.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { passage, passages } from './passages.ts';
import { valueIn } from './quantities.ts';

/** Lowers what was decided, by whom and why; its amounts are read in the units of the decision's quantities. */
export function lowerDecisionRecord(l: Lowering, node: ast.DecisionRecord): DecisionRecord | undefined {
  const choice = passage(l, node);
  const decision = l.ref(node, 'decision');
  const record = {
    values: lowerValues(l, node, decision),
    by: l.refs(node, 'deciders'),
    ...defined({
      id: node.name,
      context: l.once(node, 'contexts', 'context'),
      because: l.once(node, 'reasons', 'reason'),
      reviewOn: l.onceDate(node, 'reviews', 'day of review'),
    }),
    considered: passages(l, node, 'options'),
    about: l.refs(node, 'abouts'),
    evidence: passages(l, node, 'evidence'),
    steps: node.steps.flatMap((step) => lowerNextStep(l, step) ?? []),
    supersedes: l.refs(node, 'supersedes'),
    reverses: l.refs(node, 'reverses'),
  };
  if (choice === undefined || decision === undefined) return undefined;
  return { kind: 'decision', decision, ...choice, ...record };
}

function lowerNextStep(l: Lowering, node: ast.NextStep): NextStep | undefined {
  const step = passage(l, node);
  const said = defined({ by: l.ref(node, 'person'), on: l.date(node, 'date') });
  return step && { ...step, ...said };
}

function lowerValues(l: Lowering, record: ast.DecisionRecord, decision: string | undefined): readonly ParameterValue[] {
  const declared = decision === undefined ? undefined : (l.find(decision, 'Decision') as ast.Decision | undefined);
  if (declared === undefined) return [];
  const quantities = new Map(declared.parameters.map((quantity) => [quantity.name, quantity]));
  const said = new Map<string, ast.ParameterValue>();
  return record.values.flatMap((node) => {
    const quantity = quantities.get(node.name);
    const first = said.get(node.name);
    if (quantity === undefined)
      l.report(nameUnknown(l.span(node, 'name'), node.name ?? '', 'quantity of this decision', quantities.keys()));
    else if (first !== undefined) l.report(saidTwice(node.name, l.origin(node), l.origin(first)));
    if (quantity === undefined || first !== undefined) return [];
    said.set(node.name, node);
    const value = valueFor(l, node, quantity);
    return value === undefined ? [] : [{ name: node.name, value, origin: l.origin(node) }];
  });
}

/** The value as its quantity asks for it: a date, one of its words, or an amount in its unit. */
function valueFor(l: Lowering, node: ast.ParameterValue, quantity: ast.Parameter): ParameterValue['value'] | undefined {
  if (quantity.date) {
    const date = node.date === undefined ? mismatch(l, node, 'a date', '2026-09-30') : l.date(node, 'date');
    return date === undefined ? undefined : { kind: 'date', date };
  }
  if (quantity.options.length > 0) {
    if (node.word === undefined) return mismatch(l, node, `one of ${quantity.options.join(', ')}`, quantity.options[0] ?? '');
    if (quantity.options.includes(node.word)) return { kind: 'option', option: node.word };
    l.report(wordUnknown(l.span(node, 'word'), node.word, `a choice for \`${node.name}\``, quantity.options));
    return undefined;
  }
  if (node.value !== undefined) return valueIn(l, node.value, quantity.unit);
  return mismatch(l, node, `an amount in ${quantity.unit ?? 'numbers'}`, `10 ${quantity.unit ?? ''}`.trim());
}

function mismatch(l: Lowering, node: ast.ParameterValue, needed: string, example: string): undefined {
  if (node.date !== undefined) l.report(unitMismatch(l.span(node, 'date'), node.date, needed, example));
  else if (node.word !== undefined) l.report(unitMismatch(l.span(node, 'word'), node.word, needed, example));
  else if (node.value !== undefined)
    l.report(unitMismatch(l.origin(node.value), node.value.$cstNode?.text ?? node.value.amount, needed, example));
}
