import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const partnerGain = rule({
  code: 'partner-gain',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Every partner gains something through one of the outcomes.',
  why: 'A partner that cannot see its own gain in the shared goal sends its second-best people.',
  source: 'Shared vision: each side sees how the goal serves its own aim',
  remedy: 'Say what it gains and through which outcome: `gains "A reference case" as reputation through faster`.',
  rows: [17],
  *check(charter) {
    if (charter.outcomes.length === 0) return;
    const open = charter.partners.filter((partner) => partner.gains.length === 0 && !isWaived(partner.without, 'gain', 'gains'));
    if (open.length > 1 && open.length === charter.partners.length) {
      yield { at: headOf(charter), message: 'Nothing says what any of the partners gains when the outcomes are reached.' };
      return;
    }
    for (const partner of charter.partners) {
      if (partner.gains.some(({ through }) => through.length > 0) || isWaived(partner.without, 'gain', 'gains')) continue;
      // A partner that stands in a file of its own cannot know the outcomes of a charter.
      if (partner.gains.length > 0 && partner.origin.document !== charter.origin.document) continue;
      const message =
        partner.gains.length === 0
          ? `Nothing says what ${partner.title} gains when the outcomes are reached.`
          : `No outcome leads to what ${partner.title} hopes to gain.`;
      yield { at: nameOf(partner), message };
    }
  },
  bad: `
    partner hospital "Riverside" { gains "Less overtime" through faster }
    partner ‹flow› "Flowlytics" { gains "A reference case" }
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes }
  `,
  good: `
    partner hospital "Riverside" { gains "Less overtime" through faster }
    partner flow "Flowlytics" { gains "A reference case" through faster }
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes }
  `,
});
