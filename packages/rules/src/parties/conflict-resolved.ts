import { namedInterests } from '@charter/model/interests.ts';
import { rule } from '../engine/rule.ts';

export const conflictResolved = rule({
  code: 'conflict-resolved',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every conflict of interests has a trade-off that settles both sides of it.',
  why: 'A conflict that is named and left open is fought out again in every decision.',
  source: 'Interest map: design trade-offs that satisfy all',
  remedy: 'Agree on a deal that both can live with: `trade-off "…" resolves first, second accepted by …`.',
  rows: [97],
  *check(charter) {
    const interests = namedInterests(charter);
    const said = (ref: string) => interests.get(ref)?.passage.text ?? ref;
    for (const { left, right, origin } of charter.conflicts) {
      if (charter.tradeOffs.some(({ resolves }) => resolves.includes(left) && resolves.includes(right))) continue;
      yield {
        at: origin,
        message: `Nothing resolves the conflict between “${said(left)}” and “${said(right)}”.`,
        remedy: `Agree on a deal that both can live with: \`trade-off "…" resolves ${left}, ${right} accepted by …\`.`,
      };
    }
  },
  bad: `
    partner hospital "Riverside" { quietly wants autonomy "The ward stays its own master" }
    partner flow "Flowlytics" { wants resale "A model to sell" }
    ‹conflict autonomy with resale›
  `,
  good: `
    partner hospital "Riverside" { quietly wants autonomy "The ward stays its own master" }
    partner flow "Flowlytics" { wants resale "A model to sell" }
    conflict autonomy with resale
    trade-off "Flowlytics sells the engine without the ward's thresholds" resolves autonomy, resale accepted by hospital, flow
  `,
});
