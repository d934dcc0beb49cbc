import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const milestoneParts = rule({
  code: 'milestone-parts',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every milestone has its day, and the partners look back after it.',
  why: 'A milestone is a day to look up at; without one it is only a hope.',
  source: 'Roles and accountability: names and dates on deadlines, a retro with keep, stop, start after milestones',
  remedy: 'Write the day: `due $half-way`.',
  rows: [35, 37, 150],
  options: { parts: ['due', 'look back'] },
  *check({ meetings, milestones, without }, { options }) {
    const regular = meetings.some(({ kind, held }) => kind === 'retro' && held?.cadence !== undefined);
    const looksBack = regular || isWaived(without, 'retro', 'retros') || !options.parts.includes('look back');
    for (const milestone of milestones) {
      if (options.parts.includes('due') && milestone.due === undefined && !isWaived(milestone.without, 'due', 'date', 'due date'))
        yield { at: nameOf(milestone), message: `The milestone “${milestone.title}” has no day.`, rows: [35] };
      if (looksBack || milestone.retro !== undefined || isWaived(milestone.without, 'retro')) continue;
      yield {
        at: nameOf(milestone),
        message: `Nobody looks back on “${milestone.title}” when it is reached.`,
        why: 'What a milestone taught is forgotten in a week; what to keep, stop and start has to be said before the next one.',
        remedy:
          'Hold a look back regularly, `meeting look-back "Look back" { kind retro  held monthly }`, or name it here: `retro look-back`.',
        rows: [37, 150],
      };
    }
  },
  bad: [
    'meeting retro "Retro" { kind retro  held monthly }  milestone ‹first-shift› "First shift"',
    'milestone ‹first-shift› "First shift" { due 2026-02-27 }',
  ],
  good: `
    meeting look-back "Retro" { kind retro  held on 2026-03-02 }
    milestone first-shift "First shift" { due 2026-02-27  retro look-back }
  `,
});
