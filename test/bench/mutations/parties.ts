import type { Mutation } from './damage.ts';
import { headOf, nodes, textOf, whole } from './example.ts';
import {
  conflictsWithoutTradeOffs,
  creditPart,
  decidesAlone,
  feedbackWithoutEffect,
  isMuchSmaller,
  isPartner,
  levelWithoutCounterpart,
  oneDeputy,
  oneWay,
  oneWayFeedback,
  sponsorOnFirstRung,
  trustLog,
  twoPartners,
  withoutArchitect,
  withoutCapacity,
  withoutInterests,
  withoutReason,
  withoutTrustMetrics,
  written,
} from './parties-damages.ts';
import { added, changed, either, inside, joined, only, together, without, withoutAll, withoutEach, withoutNamed } from './ways.ts';

/** Who takes part, what they want, and how they treat each other. */
export const parties: readonly Mutation[] = [
  { name: 'partner that wants nothing', codes: ['partner-wants'], damages: withoutInterests(['wants', 'quietWants']) },
  { name: 'partner without quiet wants', codes: ['partner-interests'], damages: withoutInterests(['quietWants']) },
  { name: 'partner that can lose everything', codes: ['partner-interests'], damages: without('Partner', 'cannotLose') },
  { name: 'partner that gains nothing', codes: ['partner-interests'], damages: without('Partner', 'gains') },
  { name: 'partner without a sponsor', codes: ['sponsor'], damages: without('Partner', 'sponsors') },
  { name: 'partner without capacity', codes: ['capacity-said'], damages: withoutCapacity },
  { name: 'partner that expects nothing', codes: ['partner-interests'], damages: without('Partner', ['expectations', 'needs']) },
  {
    name: 'unrealistic expectation without an answer',
    codes: ['expectation-answered'],
    damages: without('Expectation', 'answers', { where: ({ verdicts }) => verdicts.includes('unrealistic') }),
  },
  {
    name: 'expectation nobody acknowledged',
    codes: ['expectation-answered'],
    damages: without('Expectation', 'acknowledgements', { where: (it) => !it.verdicts.includes('unrealistic') }),
  },
  {
    name: 'partner that lives off the partnership',
    codes: ['dependency-fallback'],
    damages: changed('Partner', 'dependencies', 'depends for 80 %'),
  },
  {
    name: 'capacity smaller than the meetings',
    codes: ['meeting-load'],
    damages: changed('Partner', 'capacities', '1 hour monthly', { at: (node, example) => headOf(example, node) }),
  },
  { name: 'conflict without a trade-off', codes: ['trade-off'], damages: conflictsWithoutTradeOffs },
  {
    name: 'trade-off nobody has accepted',
    codes: ['trade-off'],
    damages: without('TradeOff', 'accepted'),
  },
  {
    name: 'strength nobody uses',
    codes: ['strength-used'],
    damages: inside('Partner', (node) => `strength data left-lying-${node.name} ‹"Ten years of old ledgers"›`),
  },
  {
    name: 'smallest partner without a way out',
    codes: ['smaller-partner'],
    damages: without('Partner', ['alternatives', 'dependencies'], { where: (it, example) => isMuchSmaller(it, example) }),
  },
  {
    name: 'least contribution removed',
    codes: ['free-riding'],
    damages: only(
      (example) =>
        nodes(example, 'MinimumContribution').length > 0 || nodes(example, 'Contingency').some(({ kind }) => kind === 'free-riding'),
      withoutNamed(['MinimumContribution', 'Contingency']),
    ),
  },
  {
    name: 'free riding without an end',
    codes: ['free-riding'],
    damages: (example) =>
      nodes(example, 'Contingency')
        .filter(({ kind, ends }) => kind === 'free-riding' && ends.length > 0)
        .map((node) => ({
          edits: [{ ...whole(node), text: textOf(example, whole(node)).replace('ends in exit', '') }],
          places: [headOf(example, node)],
        })),
  },
  {
    name: 'deputy removed',
    codes: ['deputy'],
    damages: without('Person', 'deputies', { where: (it, example) => decidesAlone(it.name, example) }),
  },
  { name: 'one deputy for everybody', codes: ['deputy'], damages: oneDeputy },
  { name: 'level without a counterpart', codes: ['contact-levels'], damages: levelWithoutCounterpart },
  { name: 'sponsor made a lower rung', codes: ['sponsor'], damages: sponsorOnFirstRung },
  {
    name: 'role shared and nobody accountable',
    codes: ['role-holders'],
    damages: without('Role', 'accountables', { where: (it) => it.holders.length > 1 }),
  },
  { name: 'role nobody holds', codes: ['role-holders'], damages: without('Role', ['holders', 'accountables']) },
  { name: 'architect removed', codes: ['architect'], damages: (example) => withoutArchitect(example) },
  { name: 'stakeholders removed', codes: ['stakeholders'], damages: withoutNamed('Group') },
  {
    name: 'critical group nobody speaks for',
    codes: ['critical-group-heard'],
    damages: (example) =>
      nodes(example, 'Group')
        .filter(({ critical, representatives }) => critical.length > 0 && representatives.length > 0)
        .flatMap((group) => {
          const spoken = without('Group', 'representatives', { where: (it) => it === group })(example);
          const needed = [...without('Forum', 'requires')(example), ...without('Meeting', ['requires', 'attendees'])(example)];
          return [{ edits: [...spoken, ...needed].flatMap(({ edits }) => edits), places: [headOf(example, group)] }];
        }),
  },
  { name: 'helper from outside unpaid', codes: ['contributor-pay'], damages: without('Contributor', 'pays') },

  { name: 'no communication', codes: ['communication-missing'], damages: withoutAll(['Schedule', 'StatusUpdate', 'InformationFlow']) },
  { name: 'credit without authors', codes: ['credit-parts'], damages: creditPart('authors') },
  { name: 'credit without acknowledgement', codes: ['credit-parts'], damages: creditPart('acknowledgement') },
  { name: 'credit without ownership', codes: ['credit-parts'], damages: creditPart('ownership') },
  { name: 'credit removed', codes: ['credit-parts'], damages: withoutAll('Credit') },
  { name: 'disclosure without a deadline', codes: ['disclosure-deadline'], damages: without('Disclosure', 'within') },
  { name: 'information made one-way', codes: ['both-ways'], damages: oneWay('InformationFlow', 'giver') },
  { name: 'service level made one-way', codes: ['both-ways'], damages: oneWay('ServiceLevel', 'provider') },
  {
    name: 'service level without a number',
    codes: ['service-level-number'],
    damages: without('ServiceLevel', ['within', 'amount', 'cadence']),
  },
  {
    name: 'norms removed',
    codes: ['norms'],
    damages: (example) =>
      together(
        joined(without('Partner', 'norms')),
        withoutAll('Norm'),
      )(example).concat(nodes(example, 'Partner').some((it) => it.norms.length > 0) ? [] : withoutAll('Norm')(example)),
  },
  {
    name: 'three practices of four',
    codes: ['practice-aspects'],
    damages: only(
      (example) => nodes(example, 'Practice').length === 4,
      withoutEach('Practice', { at: (_, example) => nodes(example, 'Practice').map(whole) }),
    ),
  },
  {
    name: 'no way to speak up beside a large partner',
    codes: ['smaller-partner'],
    damages: only(
      (example) =>
        nodes(example, 'Partner').some((it) => isMuchSmaller(it, example)) &&
        !nodes(example, 'Role').some(({ purposes }) => purposes.includes('ombud')),
      withoutAll(['SafeChannel', 'Mediator']),
    ),
  },
  { name: 'status update with twelve risks', codes: ['status-top'], damages: changed('StatusUpdate', 'count', '12') },
  { name: 'visibility made private', codes: ['visibility-private'], damages: withoutReason },
  {
    name: 'work hidden by default',
    codes: ['visibility-private'],
    damages: added('visibility ‹private›', (example) => nodes(example, 'Visibility').length === 0),
  },

  {
    name: 'written feedback without an answer',
    codes: ['feedback-parts'],
    damages: without('Feedback', 'answers', { where: ({ form }) => form === 'written' }),
  },
  {
    name: 'feedback made one-way',
    codes: ['both-ways'],
    damages: only(
      (example) => nodes(example, 'Feedback').every(({ giver, taker }) => isPartner(example, giver) && isPartner(example, taker)),
      oneWayFeedback,
    ),
  },
  {
    name: 'feedback only written',
    codes: ['feedback-parts'],
    damages: withoutAll('Feedback', { where: ({ form }) => form === 'spoken', at: (_, example) => written(example) }),
  },
  {
    name: 'feedback that leads to nothing',
    codes: ['feedback-parts'],
    damages: only((example) => nodes(example, 'YouSaid').length === 0, feedbackWithoutEffect),
  },
  {
    name: 'bad fit without an action',
    codes: ['fit-action'],
    damages: changed('Fit', 'rating', '1', { where: ({ action }) => action === undefined, at: (node) => whole(node) }),
  },
  {
    name: 'fit of some respects only',
    codes: ['fit-dimensions'],
    damages: only(
      (example) => nodes(example, 'Fit').length === 5,
      withoutEach('Fit', { at: (_, example) => nodes(example, 'Fit').map(whole) }),
    ),
  },
  {
    name: 'survey of one side',
    codes: ['survey-partners'],
    damages: either(
      changed('Meeting', 'attendees', (_, __, example) => nodes(example, 'Partner')[0]?.name, {
        where: (it) => it.kinds.includes('survey'),
        at: (it, example) => headOf(example, it),
      }),
      added((example) =>
        nodes(example, 'Partner')[1] === undefined
          ? undefined
          : `meeting ‹one-side› "Survey" { kind survey  held quarterly  attended by ${nodes(example, 'Partner')[0]?.name} }`,
      ),
    ),
  },
  { name: 'no measure of trust', codes: ['metric-mix'], damages: withoutTrustMetrics },
  {
    name: 'trust steps of one side',
    codes: ['trust-steps'],
    damages: (example) => {
      const [one, ...others] = nodes(example, 'TrustStep');
      if (one === undefined || others.length === 0) return [];
      const edits = changed('TrustStep', 'partner', one.partner.$refText)(example).flatMap((damage) => damage.edits);
      return [{ edits: [...edits, ...trustLog(example)], places: nodes(example, 'TrustStep').map(whole) }];
    },
  },
  {
    name: 'trust steps removed',
    codes: ['trust-steps'],
    damages: only(twoPartners, (example) =>
      withoutAll('TrustStep')(example).map(({ edits, places }) => ({ edits: [...edits, ...trustLog(example)], places })),
    ),
  },
  { name: 'decision styles removed', codes: ['decision-styles'], damages: withoutAll('DecisionStyle') },
];
