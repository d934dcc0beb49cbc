import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const partnerWants = rule({
  code: 'partner-wants',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every partner says what it wants from the partnership.',
  why: 'A deal can only serve an interest that is on the table; one that is not comes up later, as a quarrel.',
  source: 'Interest map: explicit interests',
  remedy: 'Write what it wants in its own words: `wants "Shorter waits with today\'s staff"  cannot lose "Its say over customer data"`.',
  rows: [95],
  *check(charter) {
    for (const partner of charter.partners) {
      if (partner.wants.length > 0 || isWaived(partner.without, 'wants', 'interests')) continue;
      yield { at: nameOf(partner), message: `${partner.title} has not said what it wants.` };
    }
  },
  bad: `
    partner riverside "Riverside" { wants "Shorter waits" }
    partner ‹flow› "Flowlytics" { brings "Queue models" }
  `,
  good: `
    partner riverside "Riverside" { wants "Shorter waits" }
    partner flow "Flowlytics" { wants "A reference case"  brings "Queue models" }
  `,
});
