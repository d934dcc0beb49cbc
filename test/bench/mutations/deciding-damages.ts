import type { DecisionRule } from '@charter/language/generated/ast.ts';
import type { Damage, Edit } from './damage.ts';
import { around, type Example, headOf, nodes, textOf, valuesOf, whole } from './example.ts';
import { added, change, changed, without } from './ways.ts';

export const hasOtherwise = (rules: readonly DecisionRule[]): boolean => rules.some(({ otherwise }) => otherwise);

export function decisionOf(node: Parameters<typeof around>[0], example: Example) {
  const decision = around(node, 'Decision');
  return decision && headOf(example, decision);
}

export function doubled(value: string): string {
  return value.replace(/[\d.]+/, (amount) => String(Number(amount) * 2));
}

export function halved(value: string): string | undefined {
  const amount = Number(/[\d.]+/.exec(value)?.[0] ?? '0');
  return amount < 2 ? undefined : value.replace(/[\d.]+/, String(Math.floor(amount / 2)));
}

/** Changes a lower bound (`cost > 10k`) that takes over where another row ends (`cost <= 10k`), in tables without `otherwise`. */
export function lowerBounds(
  example: Example,
  to: (old: string) => string | undefined,
  property: 'value' | 'operator',
  place: 'decision' | 'rows',
  exclusive = false,
): readonly Damage[] {
  return nodes(example, 'Decision').flatMap((decision) => {
    if (hasOtherwise(decision.rules) || (exclusive && decision.exclusive.length === 0)) return [];
    const comparisons = decision.rules.flatMap((rule) => nodes(rule, 'Comparison'));
    const lower = comparisons.filter(
      (it) =>
        it.operator === '>' &&
        comparisons.some((other) => other.operator === '<=' && other.subject === it.subject && other.value?.amount === it.value?.amount),
    );
    // A bound that stands in several rows has to move in all of them to leave a gap; in the last row it is enough to move one.
    const last = lower.at(-1);
    if (last === undefined) return [];
    const same = lower.filter((it) => it.subject === last.subject && it.value?.amount === last.value?.amount);
    if (same.length > 1 && place === 'decision') return [];
    const edit = change(example, last, property, to);
    if (edit === undefined) return [];
    return [{ edits: [edit], places: place === 'decision' ? [headOf(example, decision)] : decision.rules.map(whole) }];
  });
}

/** `<=` becomes `<` where another row begins with `>` at the same value. */
export function upperBounds(example: Example): readonly Damage[] {
  return nodes(example, 'Decision').flatMap((decision) => {
    if (hasOtherwise(decision.rules)) return [];
    const comparisons = decision.rules.flatMap((rule) => nodes(rule, 'Comparison'));
    const upper = comparisons.filter(
      (it) =>
        it.operator === '<=' &&
        comparisons.some((other) => other.operator === '>' && other.subject === it.subject && other.value?.amount === it.value?.amount),
    );
    const edits = upper.map((it) => change(example, it, 'operator', () => '<')).filter((edit) => edit !== undefined);
    return edits.length === 0 ? [] : [{ edits, places: [headOf(example, decision), ...decision.rules.map(whole)] }];
  });
}

/** Two rows that bound the same quantities from above, so that one lies within the other. */
export function nested(rules: readonly DecisionRule[]): boolean {
  const shape = (rule: DecisionRule | undefined): string =>
    rule === undefined || rule.otherwise
      ? ''
      : nodes(rule, 'Comparison')
          .map(({ subject, operator }) => `${subject}${operator}`)
          .join();
  return shape(rules[0]) !== '' && shape(rules[0]) === shape(rules[1]) && /^([\w-]+<=,?)+$/.test(shape(rules[0]));
}

/** `cost <= 5k` becomes `cost <= 5k and cost > 5k`. */
export function contradicted(example: Example): readonly Damage[] {
  return nodes(example, 'DecisionRule').flatMap((rule) => {
    const [first] = rule.condition === undefined ? [] : nodes(rule.condition, 'Comparison');
    if (first === undefined || first.value === undefined || rule.condition?.any.length !== 1 || !/^[<>]=?$/.test(first.operator)) return [];
    const against = first.operator.startsWith('<') ? '>' : '<';
    const { end } = whole(first);
    const text = ` and ${first.subject} ${against} ${textOf(example, whole(first.value))}`;
    return [{ edits: [{ start: end, end, text }], places: [whole(rule)] }];
  });
}

/** Says the first row again, after the second. */
export function repeated(example: Example): readonly Damage[] {
  return nodes(example, 'Decision').flatMap(({ rules: [first, second] }) => {
    if (first === undefined || second === undefined || first.otherwise || second.otherwise) return [];
    const { end } = whole(second);
    return [{ edits: [{ start: end, end, text: `\n    ‹${textOf(example, whole(first))}›` }], places: [] }];
  });
}

export function inDays(it: Parameters<typeof around>[0]): boolean {
  const decision = around(it, 'Decision');
  return decision?.parameters.some(({ name, unit }) => unit === 'days' && name === (it as { subject?: string }).subject) ?? false;
}

export function withoutEvidence(example: Example): readonly Damage[] {
  return nodes(example, 'Decision').flatMap((decision) => {
    const asked = nodes(decision, 'EvidenceAsked');
    const weighty = decision.material.length > 0 || decision.kinds.some((kind) => kind === 'scope' || kind === 'investment');
    if (!weighty || asked.length + decision.uses.length === 0) return [];
    const own = without('Decision', ['evidence', 'uses'], { where: (it) => it === decision })(example).flatMap(({ edits }) => edits);
    return [{ edits: [...own, ...asked.map((it) => ({ ...whole(it), text: '' }))], places: [headOf(example, decision)] }];
  });
}

/** The affected is told no longer, may not stop it, and the rows that asked it are decided by one person of another partner. */
export function affected(example: Example): readonly Damage[] {
  return nodes(example, 'Decision').flatMap((decision) => {
    const [partner] = decision.affects;
    const outsider = nodes(example, 'Person').find((it) => it.partner !== undefined && it.partner.$refText !== partner?.$refText);
    if (partner === undefined || outsider === undefined) return [];
    const gone = [...decision.notices, ...nodes(decision, 'Consult'), ...nodes(decision, 'Inform')];
    const deciders = decision.rules
      .map((it) => change(example, it.ruling, 'deciders', () => outsider.name))
      .filter((edit) => edit !== undefined);
    const vetoes = nodes(example, 'Veto').filter((it) => it.decisions.some(({ $refText }) => $refText === decision.name));
    const edits = [...[...gone, ...vetoes].map((it) => ({ ...whole(it), text: '' })), ...deciders];
    return [{ edits, places: valuesOf(decision, 'affects') }];
  });
}

/** The purpose gets the easier rule of the plan, and the plan the harder one of the purpose. */
export function easyPurpose(example: Example): readonly Damage[] {
  const rules = nodes(example, 'AmendmentRule');
  const purpose = rules.find(({ subject }) => subject === 'purpose');
  const plan = rules.find(({ subject }) => subject === 'plan');
  if (purpose === undefined || plan === undefined) return [];
  const edits = [
    { ...whole(purpose), text: `amend purpose by ${plan.forum.$refText}` },
    { ...whole(plan), text: `amend plan by ${plan.forum.$refText} unanimously notice 60 days` },
  ];
  return [{ edits, places: [whole(purpose)] }];
}

export function oneRung(example: Example): readonly Damage[] {
  return nodes(example, 'Escalation').flatMap(({ rungs }) => {
    const [first, ...others] = rungs;
    return first === undefined || others.length === 0
      ? []
      : [{ edits: others.map((it) => ({ ...whole(it), text: '' })), places: [whole(first)] }];
  });
}

export function upsideDown(example: Example): readonly Damage[] {
  return nodes(example, 'Escalation').flatMap(({ rungs }) => {
    const [first, last] = [rungs[0], rungs.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    const names = (rung: typeof first): string => rung.deciders.map(({ $refText }) => $refText).join(' and ');
    const edits = [change(example, first, 'deciders', () => names(last)), change(example, last, 'deciders', () => names(first))];
    return [{ edits: edits.filter((edit) => edit !== undefined), places: rungs.map(whole) }];
  });
}

export function partisan(example: Example): readonly Damage[] {
  const person = nodes(example, 'Person').find(({ partner }) => partner !== undefined);
  if (person === undefined) return [];
  const where = ({ rotating }: { readonly rotating: boolean }): boolean => !rotating;
  return [
    ...changed('Mediator', 'person', person.name, { where })(example),
    ...changed('Mediator', 'text', person.name, { where })(example),
  ];
}

export function hub(example: Example): readonly Damage[] {
  const [one, two, three] = nodes(example, 'Partner').map(({ name }) => name);
  if (three === undefined) return [];
  const edits = nodes(example, 'Structure').map((it) => ({ ...whole(it), text: '' }));
  const [statement] = added(`‹structure bilateral between ${one} and ${two}, ${one} and ${three}›`)(example);
  return statement === undefined ? [] : [{ edits: [...edits, ...statement.edits], places: [] }];
}

/** Logs and red lines that speak of decisions go as well. */
export function notWithin(edits: readonly Edit[], example: Example): readonly Edit[] {
  const logs = [
    ...nodes(example, 'Log'),
    ...nodes(example, 'RedLine').filter(({ decision }) => decision !== undefined),
    ...nodes(example, 'Revision'),
  ].map((it) => ({ ...whole(it), text: '' }));
  return [...logs, ...edits.filter((edit) => !logs.some(({ start, end }) => start <= edit.start && edit.end <= end))];
}
