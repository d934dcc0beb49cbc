import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const jointMeasureOwners = rule({
  code: 'joint-measure-owners',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A joint measure is owned by more than one partner.',
  why: 'A measure that one side owns is that side’s problem, whatever it is called.',
  source: 'Operating system: joint figures for the partnership team',
  remedy: 'Add an owner from the other side: `joint measure $metric owned by $person, $other-person`.',
  rows: [139],
  *check(charter) {
    const { partners, title } = membership(charter);
    for (const { metric, owners, origin } of charter.jointMeasures) {
      const sides = [...new Set(owners.flatMap(partners))];
      const [only] = sides;
      const unplaced = owners.some((owner) => partners(owner).length === 0);
      if (only === undefined || sides.length > 1 || unplaced || charter.partners.length < 2) continue;
      const name = charter.metrics.find(({ id }) => id === metric)?.title ?? metric;
      yield { at: spanOf(origin, 'metric'), message: `“${name}” is called a joint measure, but all its owners are of ${title(only)}.` };
    }
  },
  bad: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    person ana "Ana" of riverside
    metric wait "Wait" in minutes
    joint measure ‹wait› owned by ana, riverside
  `,
  good: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    person ana "Ana" of riverside
    metric wait "Wait" in minutes
    joint measure wait owned by ana, flow
  `,
});
