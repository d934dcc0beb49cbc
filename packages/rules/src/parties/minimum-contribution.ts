import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const minimumContribution = rule({
  code: 'minimum-contribution',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'The least each partner puts in is said, or what follows when one stops doing its part.',
  why: 'Without a floor the partners who work carry the one who does not until they give up.',
  source: 'Free riders: a minimum contribution, and a path when it is not met',
  remedy: 'Write in each partner `contributes at least 8 hours or "…"`, or `contingency free-riding { … ends in exit }`.',
  rows: [124],
  *check(charter) {
    if (isWaived(charter.without, 'free riding', 'minimum contribution', 'minimum contributions')) return;
    if (charter.contingencies.some(({ kind }) => kind === 'free-riding')) return;
    if (charter.partners.some(({ minimumContributions }) => minimumContributions.length > 0)) return;
    yield { at: headOf(charter), message: 'Nothing says the least each partner puts in, nor what follows when one stops doing its part.' };
  },
  bad: `
  charter ‹ward› "A calmer ward" {
    partner hospital "Riverside"
  }`,
  good: `
    partner hospital "Riverside" { contributes at least 8 hours or "Workshops move to the other house" }
  `,
});
