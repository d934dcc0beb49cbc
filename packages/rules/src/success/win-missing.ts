import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const winMissing = rule({
  code: 'win-missing',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'A charter with outcomes names the smallest result that makes going on worthwhile.',
  why: 'Without it, the first months are judged by hope, and the day to stop in time goes by.',
  source: 'Shared vision: the minimum credible win',
  remedy:
    'Write a weaker and earlier test than the target: `minimum credible win first-step "…" { measure … by $half-way  proves $outcome }`.',
  rows: [9],
  *check(charter) {
    if (charter.outcomes.length === 0 || charter.minimumWins.length > 0) return;
    if (isWaived(charter.without, 'minimum credible win', 'minimum win', 'early win')) return;
    yield { at: headOf(charter), message: `“${charter.title}” has targets, but no first result that would make going on worthwhile.` };
  },
  bad: `charter ‹waits› "Shorter waits" {
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
  }`,
  good: `charter waits "Shorter waits" {
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
    minimum credible win first "A first shift" { measure wait <= 46 minutes by 2026-02-27  proves faster }
  }`,
});
