import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const levels = ['executives', 'managers', 'specialists'] as const;

export const interviewLevels = rule({
  code: 'interview-levels',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Interviews reach executives, managers and specialists.',
  why: 'Each level knows another half of how the work really goes.',
  source: 'Operating system: discovery, from the executive to the individual',
  remedy: 'Add the level: `interviews managers of hospital, lab`.',
  rows: [164],
  *check(charter) {
    for (const phase of charter.phases) {
      const asked = new Set(phase.interviews.map(({ level }) => level));
      const missing = levels.filter((level) => !asked.has(level) && !isWaived(phase.without, level));
      if (asked.size === 0 || missing.length === 0) continue;
      yield { at: nameOf(phase), message: `The interviews of “${phase.title}” leave out the ${listed(missing)}.` };
    }
  },
  bad: `
    partner lab "Lab"
    phase ‹listen› "Listening" { interviews executives of lab  interviews specialists of lab }
  `,
  good: `
    partner lab "Lab"
    phase listen "Listening" { interviews executives of lab  interviews managers of lab  interviews specialists of lab }
  `,
});
