import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const outcomeUntested = rule({
  code: 'outcome-untested',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The outcome that goes first rests on an assumption that is written down.',
  why: 'What everybody silently takes for true is found wrong when most of the money is spent.',
  source: 'A partnership is a learning system: outcome, assumption, experiment, review',
  remedy: 'Write what has to be true for it, and what will tell: `assumption demand "…" { tested by …  supports $outcome }`.',
  rows: [1, 12],
  *check(charter) {
    const first = charter.rankings[0]?.outcomes[0];
    const outcome = charter.outcomes.find(({ id }) => id === first) ?? charter.outcomes[0];
    if (outcome === undefined || charter.assumptions.some(({ supports }) => supports.includes(outcome.id))) return;
    const words = ['assumption', 'assumptions', 'experiment', 'experiments'];
    if (isWaived(charter.without, ...words) || isWaived(outcome.without, ...words)) return;
    yield { at: nameOf(outcome), message: `Nothing says what has to be true for “${outcome.title}” to come about.` };
  },
  bad: `
    metric wait "Wait" in minutes
    outcome ‹faster› "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
  `,
  good: `
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
    assumption pre-orders-help "Pre-orders shorten the wait" { supports faster }
  `,
});
