import type { Charter } from '@charter/model/charter.ts';
import { isCurrency } from '@charter/model/value/currency.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

interface Kind {
  readonly name: string;
  /** As in: the charter measures nothing that … */
  readonly lack: string;
  readonly example: string;
  readonly rows: readonly number[];
  readonly isMissing: (charter: Charter) => boolean;
}

const kinds: readonly Kind[] = [
  {
    name: 'more than money',
    lack: 'is not money',
    example: '`becoming "…"`',
    rows: [187],
    isMissing: ({ metrics, becoming, learningGoals, without }) =>
      metrics.length > 0 &&
      becoming === undefined &&
      learningGoals.length === 0 &&
      metrics.every(({ unit, about }) => isCurrency(unit) && (about === undefined || about === 'results')) &&
      !isWaived(without, 'becoming'),
  },
  {
    name: 'joint',
    lack: 'the partners answer for together',
    example: '`joint measure $metric owned by $person, $other-person`',
    rows: [139],
    isMissing: ({ partners, outcomes, jointMeasures, without }) =>
      partners.length > 1 && outcomes.length > 0 && jointMeasures.length === 0 && !isWaived(without, 'joint measure', 'joint measures'),
  },
  {
    name: 'trust',
    lack: 'would show that they are losing trust in each other',
    example: '`metric promises "Promises kept" in percent { about trust }`',
    rows: [25, 185],
    isMissing: ({ metrics, without }) =>
      metrics.length > 0 &&
      !metrics.some(({ about }) => about === 'trust' || about === 'friction' || about === 'health') &&
      !isWaived(without, 'trust metric', 'trust measure'),
  },
];

export const metricMix = rule({
  code: 'metric-mix',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Among the measures one belongs to the partners together, one is about trust, and not all are about money.',
  why: 'If each side has numbers of its own, one can win while the other loses; and results tell late that something is wrong between them.',
  source:
    'Operating system: joint figures for the partnership team; trust comes from rhythm, responsiveness and reliability; not value alone',
  remedy: 'Choose the measure that both will be judged by: `joint measure $metric owned by $person, $other-person`.',
  rows: [25, 139, 185, 187],
  options: { kinds: ['more than money', 'joint', 'trust'] },
  *check(charter, { options }) {
    const missing = kinds.filter(({ name, isMissing }) => options.kinds.includes(name) && isMissing(charter));
    if (missing.length === 0) return;
    yield {
      at: headOf(charter),
      message: `“${charter.title}” measures nothing that ${listed(
        missing.map(({ lack }) => lack),
        'or',
      )}.`,
      remedy: `Add ${listed(missing.map(({ example }) => example))}.`,
      rows: missing.flatMap(({ rows }) => rows),
    };
  },
  bad: [
    'charter ‹sales› "Sales together" { metric revenue "Revenue" in EUR  no trust metric because "We talk daily" }',
    'charter ‹shop› "A calmer shop" { metric wait "Wait" in minutes { about results } }',
    `charter ‹waits› "Shorter waits" {
    partner riverside "Riverside"
    partner flow "Flowlytics"
    metric wait "Wait" in minutes
    metric late "Answers later than agreed" in answers { about friction }
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
  }`,
  ],
  good: `charter waits "Shorter waits" {
    partner riverside "Riverside"
    partner flow "Flowlytics"
    metric wait "Wait" in minutes
    metric late "Answers later than agreed" in answers { about friction }
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
    joint measure wait owned by riverside, flow
  }`,
});
