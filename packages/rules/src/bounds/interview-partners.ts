import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const interviewPartners = rule({
  code: 'interview-partners',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Interviews listen to every partner.',
  why: 'A partner that was not asked does not recognise itself in the result.',
  source: 'Operating system: discovery with joint and separate interviews',
  remedy: 'Interview the missing partner too: `interviews managers of lab`.',
  rows: [164],
  *check(charter) {
    for (const phase of charter.phases) {
      const asked = new Set(phase.interviews.flatMap(({ partners }) => partners));
      const missing = charter.partners.filter(({ id }) => !asked.has(id)).map(({ title }) => title);
      if (asked.size === 0 || missing.length === 0 || isWaived(phase.without, 'interview', 'interviews')) continue;
      yield { at: nameOf(phase), message: `In “${phase.title}” nobody is interviewed from ${listed(missing, 'or')}.` };
    }
  },
  bad: `
    partner lab "Lab"
    partner ward "Ward"
    phase ‹listen› "Listening" { interviews executives of lab }
  `,
  good: `
    partner lab "Lab"
    partner ward "Ward"
    phase listen "Listening" { interviews executives of lab, ward }
  `,
});
