import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const milestoneDue = rule({
  code: 'milestone-due',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every milestone has its day.',
  why: 'A milestone is a day to look up at; without one it is only a hope.',
  source: 'Roles and accountability: names and dates on deadlines',
  remedy: 'Write the day: `due 2026-02-27`.',
  rows: [35],
  *check(charter) {
    for (const milestone of charter.milestones) {
      if (milestone.due !== undefined || isWaived(milestone.without, 'due', 'date', 'due date')) continue;
      yield { at: nameOf(milestone), message: `The milestone “${milestone.title}” has no day.` };
    }
  },
  bad: `
    milestone ‹first-shift› "First shift"
  `,
  good: `
    milestone first-shift "First shift" { due 2026-02-27 }
  `,
});
