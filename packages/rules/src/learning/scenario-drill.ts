import { spanOf } from '@charter/model/origin.ts';
import { compareDurations } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';

export const scenarioDrill = rule({
  code: 'scenario-drill',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A scenario is rehearsed at least once a year.',
  why: 'A move that was rehearsed long ago is known only to those who have left since.',
  source: 'Adaptability: drills of scenarios',
  remedy: 'Rehearse it more often, if only for ten minutes: `drill every 3 months`.',
  rows: [71],
  options: { months: 12 },
  *check(charter, { options }) {
    const longest = { kind: 'duration', amount: options.months.toString(), unit: 'month' } as const;
    for (const { title, drill, origin } of charter.scenarios) {
      if (drill === undefined || compareDurations(drill.every, longest) !== 1) continue;
      yield { at: spanOf(origin, 'drills'), message: `“${title}” is rehearsed only every ${describeValue(drill.every)}.` };
    }
  },
  bad: 'scenario new-law "A law on orders by phone" { move "Shop managers sign"  drill ‹every 2 years› }',
  good: 'scenario new-law "A law on orders by phone" { move "Shop managers sign"  drill every 3 months }',
});
