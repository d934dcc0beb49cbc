import { namedInterests } from '@charter/model/interests.ts';
import { membership } from '@charter/model/membership.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const tradeOff = rule({
  code: 'trade-off',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary:
    'Every conflict of interests has a trade-off that settles both sides of it, accepted by every partner whose interest it settles.',
  why: 'A conflict that is named and left open is fought out again in every decision.',
  source: 'Interest map: design trade-offs that satisfy all, which both owners accept',
  remedy: 'Agree on a deal that both can live with: `trade-off "…" resolves first, second accepted by …`.',
  rows: [97],
  *check(charter) {
    const interests = namedInterests(charter);
    const who = membership(charter);
    const said = (ref: string) => interests.get(ref)?.passage.text ?? ref;
    for (const { left, right, origin } of charter.conflicts) {
      if (charter.tradeOffs.some(({ resolves }) => resolves.includes(left) && resolves.includes(right))) continue;
      const owners = [left, right].map((ref) => interests.get(ref)?.partner ?? '…');
      yield {
        at: origin,
        message: `Nothing resolves the conflict between “${said(left)}” and “${said(right)}”.`,
        remedy: `Agree on a deal that both can live with: \`trade-off "…" resolves ${left}, ${right} accepted by ${[...new Set(owners)].join(', ')}\`.`,
      };
    }
    for (const { resolves, acceptedBy, text, origin } of charter.tradeOffs) {
      const owners = new Set(resolves.flatMap((ref) => interests.get(ref)?.partner ?? []));
      const missing = [...owners].filter((owner) => !acceptedBy.includes(owner));
      if (missing.length === 0) continue;
      yield {
        at: origin,
        message: `${listed(missing.map((id) => who.title(id)))} ${missing.length === 1 ? 'has' : 'have'} not accepted the deal “${text}”.`,
        why: 'A deal that one side has not accepted is that side’s next complaint.',
        remedy: `Ask them, and end the line with \`accepted by ${[...owners].join(', ')}\`.`,
      };
    }
  },
  bad: [
    `
    partner riverside "Riverside" { quietly wants autonomy "The shop stays its own master" }
    partner flow "Flowlytics" { wants resale "A model to sell" }
    ‹conflict autonomy with resale›
    `,
    `
    partner riverside "Riverside" { quietly wants autonomy "The shop stays its own master" }
    partner flow "Flowlytics" { wants resale "A model to sell" }
    ‹trade-off "Sold without the thresholds" resolves autonomy, resale accepted by flow›
    `,
  ],
  good: `
    partner riverside "Riverside" { quietly wants autonomy "The shop stays its own master" }
    partner flow "Flowlytics" { wants resale "A model to sell" }
    conflict autonomy with resale
    trade-off "Flowlytics sells the engine without the shop's thresholds" resolves autonomy, resale accepted by riverside, flow
  `,
});
