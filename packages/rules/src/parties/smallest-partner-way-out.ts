import { isTimesLarger, unequalPartners } from '@charter/model/sizes.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const smallestPartnerWayOut = rule({
  code: 'smallest-partner-way-out',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'A partner much smaller than another knows what it would do without the partnership.',
  why: 'Only a partner that could leave is listened to; for the smallest one that has to be prepared.',
  source: 'Questions of the smallest partner: the ability to walk away',
  remedy: 'Write what it would do instead: `walks away to "A trial with a chain of clinics"`, or `depends for 10 % falls back on "…"`.',
  rows: [126],
  options: { timesLarger: 3 },
  *check(charter, { options }) {
    const unequal = unequalPartners(charter);
    if (unequal === undefined || !isTimesLarger(unequal.largest, unequal.smallest, options.timesLarger)) return;
    const { smallest, largest } = unequal;
    // Where it says how much it depends on this partnership, `dependency-fallback` asks what it would fall back on.
    if (smallest.alternatives.length > 0 || smallest.dependency !== undefined) return;
    if (isWaived(smallest.without, 'alternative', 'alternatives', 'fallback', 'way out')) return;
    yield {
      at: nameOf(smallest),
      message: `Nothing says what ${smallest.title} (${smallest.size?.amount} people) would do without ${largest.title} (${largest.size?.amount}).`,
      others: [{ message: 'The largest partner.', at: nameOf(largest) }],
    };
  },
  bad: `
    partner hospital "Riverside" { employs 1900 people }
    partner ‹flow› "Flowlytics" { employs 22 people }
  `,
  good: `
    partner hospital "Riverside" { employs 1900 people }
    partner flow "Flowlytics" { employs 22 people  walks away to "A trial with a chain of clinics" }
  `,
});
