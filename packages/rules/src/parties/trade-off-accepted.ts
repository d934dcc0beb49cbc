import { namedInterests } from '@charter/model/interests.ts';
import { membership } from '@charter/model/membership.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const tradeOffAccepted = rule({
  code: 'trade-off-accepted',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A trade-off is accepted by every partner whose interest it settles.',
  why: "A deal that one side has not accepted is that side's next complaint.",
  source: 'Interest map: every conflict has a trade-off both owners accept',
  remedy: 'Ask them, and add `accepted by …`.',
  rows: [97],
  *check(charter) {
    const interests = namedInterests(charter);
    const who = membership(charter);
    for (const { resolves, acceptedBy, text, origin } of charter.tradeOffs) {
      const owners = new Set(resolves.flatMap((ref) => interests.get(ref)?.partner ?? []));
      const missing = [...owners].filter((owner) => !acceptedBy.includes(owner));
      if (missing.length === 0) continue;
      yield {
        at: origin,
        message: `${listed(missing.map((id) => who.title(id)))} ${missing.length === 1 ? 'has' : 'have'} not accepted the deal “${text}”.`,
        remedy: `Ask them, and end the line with \`accepted by ${[...owners].join(', ')}\`.`,
      };
    }
  },
  bad: `
    partner hospital "Riverside" { quietly wants autonomy "The ward stays its own master" }
    partner flow "Flowlytics" { wants resale "A model to sell" }
    ‹trade-off "Sold without the thresholds" resolves autonomy, resale accepted by flow›
  `,
  good: `
    partner hospital "Riverside" { quietly wants autonomy "The ward stays its own master" }
    partner flow "Flowlytics" { wants resale "A model to sell" }
    trade-off "Sold without the thresholds" resolves autonomy, resale accepted by hospital, flow
  `,
});
