import type { Parameter } from '@charter/model/deciding.ts';
import { readQuantity } from '@charter/model/value/quantity.ts';
import type * as ast from '../generated/ast.ts';
import { currencyUnknown } from '../problems/currency-unknown.ts';
import { declaredTwice } from '../problems/declared-twice.ts';
import type { Subject, Subjects } from './conditions.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { checkRange, valueIn } from './quantities.ts';

/** Lowers the quantities of a decision, and tells by their names how its rules may compare them. Of two of one name the first counts. */
export function lowerParameters(l: Lowering, decision: ast.Decision): { parameters: readonly Parameter[]; subjects: Subjects } {
  const first = new Map<string, ast.Parameter>();
  for (const node of decision.parameters) {
    const declared = first.get(node.name ?? '');
    if (declared === undefined) first.set(node.name ?? '', node);
    else l.report(declaredTwice(node.name, l.span(node, 'name'), { type: 'quantity of this decision', at: l.span(declared, 'name') }));
  }
  const nodes = [...first.values()].filter(({ name }) => name !== undefined);
  const parameters = nodes.map((node) => lowerParameter(l, node));
  return { parameters, subjects: new Map(parameters.map((parameter) => [parameter.id, subjectOf(parameter)])) };
}

function lowerParameter(l: Lowering, node: ast.Parameter): Parameter {
  const named = { id: node.name, origin: l.origin(node) };
  if (node.date) return { kind: 'day', ...named };
  if (node.options.length > 0) return { kind: 'choice', options: node.options, ...named };
  const unit = unitOf(l, node);
  const low = valueIn(l, node.low, unit);
  const high = valueIn(l, node.high, unit);
  if (node.low !== undefined && low !== undefined && high !== undefined) checkRange(l, node.low, low, high);
  return { kind: 'amount', unit, ...named, ...defined({ low, high }) };
}

/** The unit as written, told of once where it names a currency that there is not. */
function unitOf(l: Lowering, node: ast.Parameter): string {
  const unit = node.unit ?? '';
  const read = readQuantity('1', unit, false);
  if (!('problem' in read)) return unit;
  if (read.problem === 'currency-unknown') l.report(currencyUnknown(l.span(node, 'unit'), read.code, read.nearest));
  return '';
}

function subjectOf(parameter: Parameter): Subject {
  switch (parameter.kind) {
    case 'amount':
      return parameter.unit === '' ? {} : { unit: parameter.unit };
    case 'day':
      return { date: true };
    case 'choice':
      return { options: parameter.options };
  }
}
