import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const levels = ['executives', 'managers', 'specialists'] as const;

export const interviewReach = rule({
  code: 'interview-reach',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Interviews listen to every partner, and to executives, managers and specialists.',
  why: 'A partner that was not asked does not recognise itself in the result, and each level knows another half of how the work really goes.',
  source: 'Operating system: discovery with joint and separate interviews, from the executive to the individual',
  remedy: 'Interview whoever is missing too: `interviews managers of $partner, $other-partner`.',
  rows: [164],
  options: { reach: ['partners', 'levels'] },
  *check(charter, { options }) {
    for (const phase of charter.phases) {
      if (phase.interviews.length === 0) continue;
      const partners = new Set(phase.interviews.flatMap((interview) => interview.partners));
      const asked = new Set(phase.interviews.map(({ level }) => level));
      const unheard = isWaived(phase.without, 'interview', 'interviews') ? [] : charter.partners.filter(({ id }) => !partners.has(id));
      const missing = [
        ...(options.reach.includes('partners') ? unheard.map(({ title }) => title) : []),
        ...(options.reach.includes('levels') ? levels.filter((level) => !asked.has(level) && !isWaived(phase.without, level)) : []),
      ];
      if (missing.length > 0) yield { at: nameOf(phase), message: `The interviews of “${phase.title}” leave out ${listed(missing)}.` };
    }
  },
  bad: [
    `
    partner lab "Lab"
    phase ‹listen› "Listening" { interviews executives of lab  interviews specialists of lab }
    `,
    `
    partner lab "Lab"
    partner shop "Shop"
    phase ‹listen› "Listening" { interviews executives of lab  interviews managers of lab  interviews specialists of lab }
    `,
  ],
  good: `
    partner lab "Lab"
    partner shop "Shop"
    phase listen "Listening" { interviews executives of lab, shop  interviews managers of lab  interviews specialists of shop }
  `,
});
