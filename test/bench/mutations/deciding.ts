import type { DecisionRule } from '@charter/language/generated/ast.ts';
import type { Damage, Edit, Mutation } from './damage.ts';
import { around, type Example, headOf, nodes, textOf, valuesOf, whole } from './example.ts';
import { added, change, changed, inside, joined, only, without, withoutAll, withoutEach, withoutNamed } from './ways.ts';

const hasOtherwise = (rules: readonly DecisionRule[]): boolean => rules.some(({ otherwise }) => otherwise);

/** Who decides, by which threshold, and where a disagreement goes. */
export const deciding: readonly Mutation[] = [
  {
    name: 'nobody decides',
    codes: ['decision-none'],
    damages: (example) =>
      withoutNamed(['Decision', 'Veto', 'VotingRule'])(example).map(({ edits, places }) => ({ edits: notWithin(edits, example), places })),
  },
  { name: 'decision without rows', codes: ['decision-decider'], damages: without('Decision', 'rules') },
  {
    name: 'last row removed',
    codes: ['decision-gap'],
    damages: withoutEach('DecisionRule', { where: (it) => it.otherwise && it.$container.rules.length > 1, at: decisionOf }),
  },
  {
    name: 'threshold shifted to leave a gap',
    codes: ['decision-gap'],
    damages: (example) => lowerBounds(example, (old) => doubled(old), 'value', 'decision'),
  },
  {
    name: 'threshold shifted to overlap',
    codes: ['decision-overlap'],
    damages: (example) => lowerBounds(example, (old) => halved(old), 'value', 'rows', true),
  },
  {
    name: 'boundary in two rows',
    codes: ['decision-overlap'],
    damages: (example) => lowerBounds(example, (old) => `${old}=`, 'operator', 'rows', true),
  },
  { name: 'boundary in no row', codes: ['decision-boundary', 'decision-gap'], damages: (example) => upperBounds(example) },
  {
    name: 'first-fit table made exclusive',
    codes: ['decision-overlap'],
    damages: inside('Decision', 'exclusive', {
      where: (it) => it.exclusive.length === 0 && nested(it.rules),
      at: (it) => it.rules.map(whole),
    }),
  },
  { name: 'row that fits nothing', codes: ['decision-contradiction'], damages: (example) => contradicted(example) },
  { name: 'row that is never reached', codes: ['decision-unreachable'], damages: (example) => repeated(example) },
  {
    name: 'otherwise that is never reached',
    codes: ['decision-otherwise'],
    damages: inside('Decision', (it) =>
      hasOtherwise(it.rules) || it.rules.length < 2 ? undefined : `‹otherwise: ${it.rules[0]?.ruling.deciders[0]?.$refText} decides›`,
    ),
  },
  {
    name: 'months among days',
    codes: ['decision-units'],
    damages: changed('Comparison', 'value', '1 month', { where: (it) => inDays(it), at: (it) => whole(it) }),
  },
  { name: 'decision without evidence', codes: ['decision-evidence'], damages: withoutEvidence },
  {
    name: 'joint decision with no way out of a tie',
    codes: ['decision-joint'],
    damages: (example) => {
      const rows = nodes(example, 'DecisionRule').filter(({ ruling }) => ruling.deciders.length > 1);
      const ties = rows.flatMap(({ ruling }) => nodes(ruling, 'TieBreak'));
      const edits = [...ties, ...nodes(example, 'Escalation'), ...nodes(example, 'Mediator')].map((it) => ({ ...whole(it), text: '' }));
      return rows.length === 0 || nodes(example, 'Waiver').some(({ words }) => words.includes('escalation'))
        ? []
        : [{ edits, places: rows.map(whole) }];
    },
  },
  {
    name: 'decision not ratified',
    codes: ['decision-unratified'],
    damages: (example) =>
      nodes(example, 'Decision').filter(({ ratified }) => ratified.length > 0).length < 2 ||
      !nodes(example, 'Status').some(({ status }) => status === 'active')
        ? []
        : without(
            'Decision',
            'ratified',
          )(example).map(({ edits, places }) => ({
            edits: [...edits, ...nodes(example, 'Ratification').map((it) => ({ ...whole(it), text: '' }))],
            places,
          })),
  },
  { name: 'notice to the affected removed', codes: ['decision-affected'], damages: affected },
  {
    name: 'no decision of a weighty kind',
    codes: ['decision-kinds'],
    damages: joined(changed('Decision', 'kinds', 'other'), (example) => headOf(example, example.charter)),
  },
  { name: 'nobody may change the charter', codes: ['amend-missing'], damages: withoutAll('AmendmentRule') },
  {
    name: 'nobody may change the purpose',
    codes: ['amend-subjects'],
    damages: withoutEach('AmendmentRule', {
      where: ({ subject }) => subject === 'purpose',
      at: (it, example) =>
        nodes(example, 'AmendmentRule')
          .filter((one) => one !== it)
          .map(whole),
    }),
  },
  {
    name: 'purpose easier to change than the plan',
    codes: ['amend-purpose'],
    damages: only(
      (example) =>
        nodes(example, 'AmendmentRule').some(
          ({ subject, forum }) =>
            subject === 'plan' &&
            nodes(example, 'Forum').some((it) => it.name === forum.$refText && !it.rules.some(({ jointly }) => jointly)),
        ),
      easyPurpose,
    ),
  },
  {
    name: 'small partner outvoted and without a veto',
    codes: ['minority-protection'],
    damages: (example) => {
      const partners = nodes(example, 'Partner').toSorted((a, b) => Number(a.sizes[0]?.amount) - Number(b.sizes[0]?.amount));
      const [small, large] = [partners[0], partners.at(-1)];
      const steering = nodes(example, 'Forum').find(({ tiers }) => tiers.includes('executive'));
      if (
        small === undefined ||
        large === undefined ||
        steering === undefined ||
        !(Number(large.sizes[0]?.amount) > 3 * Number(small.sizes[0]?.amount))
      )
        return [];
      const votes = partners.map(({ name }) => `votes of ${name} ${name === large.name ? 9 : 1}`).join(' ');
      if (nodes(example, 'Waiver').some(({ words }) => words.includes('veto'))) return [];
      const gone = [...nodes(example, 'Veto'), ...steering.votes, ...steering.quorums, ...steering.rules].map((it) => ({
        ...whole(it),
        text: '',
      }));
      const { end } = whole(steering);
      return [
        { edits: [...gone, { start: end - 1, end: end - 1, text: ` decides by majority ${votes} ` }], places: [headOf(example, small)] },
      ];
    },
  },

  { name: 'ladder of one rung', codes: ['escalation-rungs'], damages: oneRung },
  { name: 'rung without a time', codes: ['escalation-rung-time'], damages: without('EscalationRung', 'within', { at: (it) => whole(it) }) },
  {
    name: 'rung that may stay silent',
    codes: ['escalation-silence'],
    damages: without('EscalationRung', 'silent', { at: (it) => whole(it) }),
  },
  {
    name: 'ladder that goes back',
    codes: ['escalation-loop'],
    damages: inside('Escalation', (it) => `‹then ${it.rungs[0]?.deciders[0]?.$refText} within 1 hour if silent "Nothing moves"›`),
  },
  {
    name: 'ladder that ends with somebody who cannot decide',
    codes: ['escalation-end'],
    damages: changed('EscalationRung', 'deciders', (_, __, example) => nodes(example, 'Partner')[0]?.name, {
      where: (it) => it.$container.rungs.at(-1) === it,
    }),
  },
  {
    name: 'top rung first',
    codes: ['escalation-order'],
    damages: only((example) => nodes(example, 'Forum').some(({ tiers }) => tiers.includes('executive')), upsideDown),
  },
  { name: 'rungs longer than the ladder', codes: ['escalation-total'], damages: changed('Escalation', 'totals', '10 hours') },
  {
    name: 'rung that takes weeks',
    codes: ['escalation-total', 'escalation-slow'],
    damages: only(
      (example) => nodes(example, 'Forum').length > 1,
      changed('EscalationRung', 'within', '20 days', { at: (it) => whole(it.$container) }),
    ),
  },
  {
    name: 'ladder that takes weeks',
    codes: ['escalation-slow'],
    damages: changed('Escalation', 'totals', '30 days', { at: (it) => whole(it) }),
  },
  {
    name: 'mediator removed',
    codes: ['mediator-missing'],
    damages: (example) =>
      nodes(example, 'Role').some(({ purposes }) => purposes.includes('ombud')) ? [] : withoutAll('Mediator')(example),
  },
  { name: 'partisan mediator', codes: ['mediator-partisan'], damages: partisan },
  { name: 'two partners with one hub', codes: ['structure-hub'], damages: hub },
];

function decisionOf(node: Parameters<typeof around>[0], example: Example) {
  const decision = around(node, 'Decision');
  return decision && headOf(example, decision);
}

function doubled(value: string): string {
  return value.replace(/[\d.]+/, (amount) => String(Number(amount) * 2));
}

function halved(value: string): string | undefined {
  const amount = Number(/[\d.]+/.exec(value)?.[0] ?? '0');
  return amount < 2 ? undefined : value.replace(/[\d.]+/, String(Math.floor(amount / 2)));
}

/** Changes a lower bound (`cost > 10k`) that takes over where another row ends (`cost <= 10k`), in tables without `otherwise`. */
function lowerBounds(
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
function upperBounds(example: Example): readonly Damage[] {
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
function nested(rules: readonly DecisionRule[]): boolean {
  const shape = (rule: DecisionRule | undefined): string =>
    rule === undefined || rule.otherwise
      ? ''
      : nodes(rule, 'Comparison')
          .map(({ subject, operator }) => `${subject}${operator}`)
          .join();
  return shape(rules[0]) !== '' && shape(rules[0]) === shape(rules[1]) && /^([\w-]+<=,?)+$/.test(shape(rules[0]));
}

/** `cost <= 5k` becomes `cost <= 5k and cost > 5k`. */
function contradicted(example: Example): readonly Damage[] {
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
function repeated(example: Example): readonly Damage[] {
  return nodes(example, 'Decision').flatMap(({ rules: [first, second] }) => {
    if (first === undefined || second === undefined || first.otherwise || second.otherwise) return [];
    const { end } = whole(second);
    return [{ edits: [{ start: end, end, text: `\n    ‹${textOf(example, whole(first))}›` }], places: [] }];
  });
}

function inDays(it: Parameters<typeof around>[0]): boolean {
  const decision = around(it, 'Decision');
  return decision?.parameters.some(({ name, unit }) => unit === 'days' && name === (it as { subject?: string }).subject) ?? false;
}

function withoutEvidence(example: Example): readonly Damage[] {
  return nodes(example, 'Decision').flatMap((decision) => {
    const asked = nodes(decision, 'EvidenceAsked');
    const weighty = decision.material.length > 0 || decision.kinds.some((kind) => kind === 'scope' || kind === 'investment');
    if (!weighty || asked.length + decision.uses.length === 0) return [];
    const own = without('Decision', ['evidence', 'uses'], { where: (it) => it === decision })(example).flatMap(({ edits }) => edits);
    return [{ edits: [...own, ...asked.map((it) => ({ ...whole(it), text: '' }))], places: [headOf(example, decision)] }];
  });
}

/** The affected is told no longer, may not stop it, and the rows that asked it are decided by one person of another partner. */
function affected(example: Example): readonly Damage[] {
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
function easyPurpose(example: Example): readonly Damage[] {
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

function oneRung(example: Example): readonly Damage[] {
  return nodes(example, 'Escalation').flatMap(({ rungs }) => {
    const [first, ...others] = rungs;
    return first === undefined || others.length === 0
      ? []
      : [{ edits: others.map((it) => ({ ...whole(it), text: '' })), places: [whole(first)] }];
  });
}

function upsideDown(example: Example): readonly Damage[] {
  return nodes(example, 'Escalation').flatMap(({ rungs }) => {
    const [first, last] = [rungs[0], rungs.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    const names = (rung: typeof first): string => rung.deciders.map(({ $refText }) => $refText).join(' and ');
    const edits = [change(example, first, 'deciders', () => names(last)), change(example, last, 'deciders', () => names(first))];
    return [{ edits: edits.filter((edit) => edit !== undefined), places: rungs.map(whole) }];
  });
}

function partisan(example: Example): readonly Damage[] {
  const person = nodes(example, 'Person').find(({ partner }) => partner !== undefined);
  if (person === undefined) return [];
  const where = ({ rotating }: { readonly rotating: boolean }): boolean => !rotating;
  return [
    ...changed('Mediator', 'person', person.name, { where })(example),
    ...changed('Mediator', 'text', person.name, { where })(example),
  ];
}

function hub(example: Example): readonly Damage[] {
  const [one, two, three] = nodes(example, 'Partner').map(({ name }) => name);
  if (three === undefined) return [];
  const edits = nodes(example, 'Structure').map((it) => ({ ...whole(it), text: '' }));
  const [statement] = added(`‹structure bilateral between ${one} and ${two}, ${one} and ${three}›`)(example);
  return statement === undefined ? [] : [{ edits: [...edits, ...statement.edits], places: [] }];
}

/** Logs and red lines that speak of decisions go as well. */
function notWithin(edits: readonly Edit[], example: Example): readonly Edit[] {
  const logs = [
    ...nodes(example, 'Log'),
    ...nodes(example, 'RedLine').filter(({ decision }) => decision !== undefined),
    ...nodes(example, 'Revision'),
  ].map((it) => ({ ...whole(it), text: '' }));
  return [...logs, ...edits.filter((edit) => !logs.some(({ start, end }) => start <= edit.start && edit.end <= end))];
}
