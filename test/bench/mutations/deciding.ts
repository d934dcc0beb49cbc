import type { Mutation } from './damage.ts';
import {
  affected,
  contradicted,
  decisionOf,
  doubled,
  easyPurpose,
  halved,
  hasOtherwise,
  hub,
  inDays,
  lowerBounds,
  nested,
  notWithin,
  oneRung,
  partisan,
  repeated,
  upperBounds,
  upsideDown,
  withoutEvidence,
} from './deciding-damages.ts';
import { headOf, nodes, whole } from './example.ts';
import { changed, inside, joined, only, without, withoutAll, withoutEach, withoutNamed } from './ways.ts';

/** Who decides, by which threshold, and where a disagreement goes. */
export const deciding: readonly Mutation[] = [
  {
    name: 'nobody decides',
    codes: ['decision-decider'],
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
  { name: 'row that fits nothing', codes: ['decision-unreachable'], damages: (example) => contradicted(example) },
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
    codes: ['deadlock'],
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
  { name: 'nobody may change the charter', codes: ['amend-rules'], damages: withoutAll('AmendmentRule') },
  {
    name: 'nobody may change the purpose',
    codes: ['amend-rules'],
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
  { name: 'rung without a time', codes: ['escalation-times'], damages: without('EscalationRung', 'within', { at: (it) => whole(it) }) },
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
    codes: ['escalation-rungs'],
    damages: changed('EscalationRung', 'deciders', (_, __, example) => nodes(example, 'Partner')[0]?.name, {
      where: (it) => it.$container.rungs.at(-1) === it,
    }),
  },
  {
    name: 'top rung first',
    codes: ['escalation-order'],
    damages: only((example) => nodes(example, 'Forum').some(({ tiers }) => tiers.includes('executive')), upsideDown),
  },
  { name: 'rungs longer than the ladder', codes: ['escalation-times'], damages: changed('Escalation', 'totals', '10 hours') },
  {
    name: 'rung that takes weeks',
    codes: ['escalation-times', 'escalation-slow'],
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
