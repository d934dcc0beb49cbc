import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const decisionUnratified = rule({
  code: 'decision-unratified',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'In a charter that is in force, the right people have agreed to every decision right.',
  why: 'A decision right that the other house has not agreed to holds until the first decision it dislikes.',
  source: 'Decision rights: a matrix that is ratified',
  remedy: 'Write who agreed to it and when: `ratified by $forum on $first-day`; or put the whole charter under `ratified`.',
  rows: [146],
  *check({ decisions, ratifications, status }) {
    const inForce = status?.status === 'active' || status?.status === 'ratified';
    // Where nothing at all is ratified, the charter as a whole is what lacks it.
    if (!inForce || ratifications.length > 0 || !decisions.some(({ ratified }) => ratified !== undefined)) return;
    for (const decision of decisions) {
      if (decision.ratified !== undefined || isWaived(decision.without, 'ratification')) continue;
      yield {
        at: nameOf(decision),
        message: `Nobody has ratified who decides on “${decision.title}”, though the charter is ${status.status}.`,
      };
    }
  },
  bad: `
    status active since 2026-01-05
    person ana "Ana"
    forum steering "Steering" { members ana }
    decision money "Money" { otherwise: ana decides  ratified by steering on 2026-01-05 }
    decision ‹scope› "Scope" { otherwise: ana decides }
  `,
  good: `
    status active since 2026-01-05
    person ana "Ana"
    forum steering "Steering" { members ana }
    decision money "Money" { otherwise: ana decides  ratified by steering on 2026-01-05 }
    decision scope "Scope" { otherwise: ana decides  ratified by steering on 2026-01-05 }
  `,
});
