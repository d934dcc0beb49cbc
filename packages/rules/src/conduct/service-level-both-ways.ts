import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const serviceLevelBothWays = rule({
  code: 'service-level-both-ways',
  topic: 'conduct',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'More than one partner owes the others a service level.',
  why: 'When only one side owes anything, it is a supplier, and is soon treated as one.',
  source: 'Trust: service levels in both directions',
  remedy: 'Ask what that side waits for most, and promise it: `service level "…" from … to … within 48 hours`.',
  rows: [22],
  *check(charter) {
    const [first] = charter.serviceLevels;
    if (first === undefined || new Set(charter.serviceLevels.map(({ from }) => from)).size > 1) return;
    if (isWaived(charter.without, 'service level', 'service levels')) return;
    const message = `Only ${membership(charter).title(first.from)} has promised the others a service level.`;
    yield { at: spanOf(first.origin, 'provider'), message };
  },
  bad: `
    partner hospital "Riverside"
    partner flow "Flowlytics"
    service level "Answers on data" from ‹hospital› to flow within 48 hours
    service level "A desk on the ward" from hospital to flow 2 days weekly
  `,
  good: `
    partner hospital "Riverside"
    partner flow "Flowlytics"
    service level "Answers on data" from hospital to flow within 48 hours
    service level "A repaired model" from flow to hospital within 2 days
  `,
});
