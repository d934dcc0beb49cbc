import { rule } from '../engine/rule.ts';

export const moveDecider = rule({
  code: 'move-decider',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every move prepared for a bad day names who decides on it.',
  why: 'On a bad day everybody waits for somebody else to say that it has come.',
  source: 'Adaptability: triggers with prepared moves and deciders',
  remedy: 'Name who decides, and how soon: `decided by $forum within 5 days`.',
  rows: [68],
  *check({ pivots, contingencies }) {
    for (const { moves, ...thing } of [...pivots, ...contingencies]) {
      if ('owner' in thing && thing.owner !== undefined) continue;
      for (const { deciders, text, origin } of moves) {
        if (deciders.length === 0) yield { at: origin, message: `Nobody decides on the move “${text}”.` };
      }
    }
  },
  bad: `pivot radio on dependency "The radio band is taken away" { ‹then "Lay cables"› }`,
  good: `
    forum ops "Operating team" { meets weekly }
    pivot radio on dependency "The radio band is taken away" { then "Lay cables" decided by ops within 5 days }
  `,
});
