import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const informationBothWays = rule({
  code: 'information-both-ways',
  topic: 'conduct',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Information flows from more than one partner.',
  why: 'The side that only gets reports knows everything and is known by nobody.',
  source: 'Transparent communication: two-way',
  remedy: 'Add what the other side shares unasked: `share "…" from … to … weekly`.',
  rows: [26],
  options: { atLeast: 2 },
  *check(charter, { options }) {
    const [first] = charter.informationFlows;
    if (first === undefined || charter.informationFlows.length < options.atLeast) return;
    if (new Set(charter.informationFlows.map(({ from }) => from)).size > 1) return;
    const message = `Everything that is shared unasked comes from ${membership(charter).title(first.from)}.`;
    yield { at: spanOf(first.origin, 'giver'), message };
  },
  bad: `
    partner hospital "Riverside"
    partner flow "Flowlytics"
    share "Arrivals" from ‹hospital› to flow
    share "Rosters" from hospital to flow weekly
  `,
  good: `
    partner hospital "Riverside"
    partner flow "Flowlytics"
    share "Arrivals" from hospital to flow
    share "Known mistakes of the model" from flow to hospital weekly
  `,
});
