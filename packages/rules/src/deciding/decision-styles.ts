import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const decisionStyles = rule({
  code: 'decision-styles',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Partners that decide in unlike ways agree how they decide together.',
  why: 'One side waits for a consensus, the other for an order, and each takes the other for slow or rude.',
  source: 'Cultural mismatch: consensus on strategy, one lead in execution',
  remedy: 'Write both: `decide strategy by consensus` and `decide execution by lead`.',
  rows: [116],
  *check(charter) {
    const { decisionStyles, partners, without } = charter;
    const slow = partners.filter(({ style }) => style === 'consensus').map(({ title }) => title);
    const fast = partners.filter(({ style }) => style === 'top-down').map(({ title }) => title);
    const missing = (['strategy', 'execution'] as const).filter((about) => decisionStyles.every(({ subject }) => subject !== about));
    if (slow.length === 0 || fast.length === 0 || missing.length === 0 || isWaived(without, 'decision style', 'decision styles')) return;
    const message = `One side decides by consensus (${listed(slow)}), one from the top (${listed(fast)}), and nothing says how they decide together on ${listed(missing)}.`;
    yield { at: headOf(charter), message };
  },
  bad: `
    charter ‹er-waits› "Shorter waits" {
      partner riverside "Riverside Foods" { style top-down }
      partner flow "Flowlytics" { style consensus }
    }
  `,
  good: `
    charter er-waits "Shorter waits" {
      partner riverside "Riverside Foods" { style top-down }
      partner flow "Flowlytics" { style consensus }
      decide strategy by consensus
      decide execution by lead
    }
  `,
});
