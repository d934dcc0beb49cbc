import type { Charter } from '@charter/model/charter.ts';
import { type Report, rule } from '../engine/rule.ts';
import { oneWayExchanges, partnersLeftOut } from './one-way-exchanges.ts';
import { oneWayFeedback } from './one-way-feedback.ts';
import { oneWayInformation, oneWayServiceLevels, oneWayTraining } from './one-way-flows.ts';

const oneWay: Readonly<Record<string, (charter: Charter) => Iterable<Report>>> = {
  information: oneWayInformation,
  'service levels': oneWayServiceLevels,
  training: oneWayTraining,
  exchanges: (charter) => [...oneWayExchanges(charter), ...partnersLeftOut(charter)],
  feedback: oneWayFeedback,
};

export const bothWays = rule({
  code: 'both-ways',
  topic: 'conduct',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Information, service levels, training, exchanges and feedback go both ways.',
  why: 'A partner that only gives runs out of patience, and one that only takes runs out of friends.',
  source:
    'Trust: service levels in both directions; complementary strengths: reciprocity and cross-training; feedback is given and asked for',
  remedy: 'Ask what the other side could give, and write it down beside what it gets.',
  rows: [22, 26, 44, 47, 208],
  options: { things: ['information', 'service levels', 'training', 'exchanges', 'feedback'] },
  *check(charter, { options }) {
    for (const thing of options.things) yield* oneWay[thing]?.(charter) ?? [];
  },
  bad: [
    `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    share "Arrivals" from ‹riverside› to flow
    share "Rosters" from riverside to flow weekly
    `,
    `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    service level "Answers on data" from ‹riverside› to flow within 48 hours
    service level "A desk in the shop" from riverside to flow 2 days weekly
    `,
    `
    partner plant "Plant"
    partner loom "Loomwright"
    cross-training ‹"Reading a model's mistakes"› from loom to plant monthly
    `,
    `
    partner us "Harbour Works"
    partner them "Blue Heron"
    exchange access "A berth" from us for ‹credit "A name on the boat" from us›
    exchange access "A berth" from us for upside "A tenth of the fares" from them
    `,
    `
    partner studio "Almond Studio"
    partner coach "Slow Harbour"
    feedback ‹spoken› "What helped" from studio to coach
    feedback written "Three questions" from studio to coach
    `,
  ],
  good: [
    `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    share "Arrivals" from riverside to flow
    share "Known mistakes of the model" from flow to riverside weekly
    service level "Answers on data" from riverside to flow within 48 hours
    service level "A repaired model" from flow to riverside within 2 days
    cross-training "Reading a model's mistakes" from flow to riverside monthly
    cross-training "A day in the shop" from riverside to flow every 6 weeks
    exchange access "A desk in the shop" from riverside for credit "A name on the study" from flow
    feedback spoken "What helped" from riverside to flow
    feedback written "What I saw" from flow to riverside
    `,
  ],
});
