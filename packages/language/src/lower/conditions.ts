import type { Comparator, Comparison, Condition } from '@charter/model/condition.ts';
import type * as ast from '../generated/ast.ts';
import { nameUnknown } from '../problems/name-unknown.ts';
import { unitMismatch } from '../problems/unit-mismatch.ts';
import { wordUnknown } from '../problems/word-unknown.ts';
import type { Lowering } from './lowering.ts';
import { checkRange, duration, valueIn } from './quantities.ts';

/** What can be compared in a condition: a metric of the charter, or a quantity of the decision it belongs to. */
export interface Subject {
  /** In what it is counted; undefined for a date or a choice. */
  readonly unit?: string;
  readonly date?: boolean;
  readonly options?: readonly string[];
}

/** The quantities of a decision by name; without them, the names in a condition are metrics. */
export type Subjects = ReadonlyMap<string, Subject>;

/** Lowers a condition; undefined, with findings, where a part of it cannot be read: the rest would hold more often than was agreed. */
export function condition(l: Lowering, node: ast.Condition | undefined, subjects?: Subjects): Condition | undefined {
  if (node === undefined) return undefined;
  const any = node.any.map((branch) => ({ all: branch.all.flatMap((comparison) => compared(l, comparison, subjects) ?? []) }));
  const whole = any.length > 0 && any.every(({ all }, index) => all.length > 0 && all.length === node.any[index]?.all.length);
  return whole ? { any, origin: l.origin(node) } : undefined;
}

function compared(l: Lowering, node: ast.Comparison, subjects: Subjects | undefined): Comparison | undefined {
  const subject = subjectOf(l, node, subjects);
  if (subject === undefined || node.subject === undefined || !suits(l, node, subject)) return undefined;
  const during = duration(l, node.during);
  const base = { subject: node.subject, origin: l.origin(node), ...(during === undefined ? {} : { during }) };
  switch (node.operator) {
    case 'is':
      return node.word === undefined ? undefined : chosen(l, node, subject, base);
    case 'between': {
      const low = valueIn(l, node.value, subject.unit);
      const high = valueIn(l, node.upper, subject.unit);
      if (low === undefined || high === undefined || node.value === undefined) return undefined;
      checkRange(l, node.value, low, high);
      return { ...base, kind: 'range', low, high };
    }
    case 'rises':
    case 'falls': {
      const by = valueIn(l, node.value, node.value?.unit === '%' || node.value?.unit === 'percent' ? undefined : subject.unit);
      return by === undefined ? undefined : { ...base, kind: 'change', direction: node.operator, by };
    }
    default:
      return threshold(l, node, subject, base);
  }
}

/** Whether this subject can be compared in this way: a choice only by `is`, which nothing else can be; a date neither rises nor lies between amounts. */
function suits(l: Lowering, node: ast.Comparison, { unit, date, options }: Subject): boolean {
  const wrong = (needed: string, example: string): false => {
    l.report(unitMismatch(l.origin(node), node.$cstNode?.text ?? node.subject, needed, `${node.subject} ${example}`));
    return false;
  };
  if (node.operator === undefined) return false;
  if (options !== undefined) return node.operator === 'is' || wrong('a comparison with a choice', `is ${options[0] ?? ''}`);
  if (date === true)
    return !['is', 'between', 'rises', 'falls'].includes(node.operator) || wrong('a comparison with a date', '< 2026-09-30');
  return node.operator !== 'is' || wrong('a comparison with an amount', `<= 10 ${unit ?? ''}`.trim());
}

type Base = Pick<Comparison, 'subject' | 'origin' | 'during'>;

function threshold(l: Lowering, node: ast.Comparison, subject: Subject, base: Base): Comparison | undefined {
  const comparator = node.operator as Comparator;
  if (node.date !== undefined) {
    const date = l.date(node, 'date');
    if (date === undefined) return undefined;
    if (subject.date === true) return { ...base, kind: 'threshold', comparator, value: { kind: 'date', date } };
    l.report(
      unitMismatch(
        l.span(node, 'date'),
        node.date,
        `an amount${subject.unit === undefined ? '' : ` in ${subject.unit}`}`,
        `10 ${subject.unit ?? ''}`.trim(),
      ),
    );
    return undefined;
  }
  if (subject.date === true && node.value !== undefined) {
    l.report(unitMismatch(l.origin(node.value), node.value.amount, 'a date', '2026-09-30'));
    return undefined;
  }
  const value = valueIn(l, node.value, subject.unit);
  return value === undefined ? undefined : { ...base, kind: 'threshold', comparator, value };
}

function chosen(l: Lowering, node: ast.Comparison, subject: Subject, base: Base): Comparison | undefined {
  const option = node.word ?? '';
  if (subject.options !== undefined && !subject.options.includes(option)) {
    l.report(wordUnknown(l.span(node, 'word'), option, `a choice for \`${base.subject}\``, subject.options));
    return undefined;
  }
  return { ...base, kind: 'choice', option };
}

function subjectOf(l: Lowering, node: ast.Comparison, subjects: Subjects | undefined): Subject | undefined {
  const name = node.subject ?? '';
  const quantity = subjects?.get(name);
  if (quantity !== undefined || name === '') return quantity;
  if (subjects === undefined) {
    const metric = l.find(name, 'Metric') as ast.Metric | undefined;
    if (metric !== undefined) return { unit: metric.unit };
  }
  l.report(
    nameUnknown(
      l.span(node, 'subject'),
      name,
      subjects === undefined ? 'Metric' : 'quantity of this decision',
      subjects?.keys() ?? l.known('Metric'),
    ),
  );
  return undefined;
}
