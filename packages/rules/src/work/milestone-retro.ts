import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const milestoneRetro = rule({
  code: 'milestone-retro',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The partners look back after every milestone.',
  why: 'What a milestone taught is forgotten in a week; what to keep, stop and start has to be said before the next one.',
  source: 'Roles and accountability: a retro with keep, stop, start after milestones',
  remedy:
    'Name the meeting that looks back on it: `retro look-back`; or hold one regularly: `meeting look-back "Look back" { kind retro  held monthly }`.',
  rows: [37, 150],
  *check(charter) {
    const regular = charter.meetings.some(({ kind, held }) => kind === 'retro' && held?.cadence !== undefined);
    if (regular || isWaived(charter.without, 'retro', 'retros')) return;
    for (const milestone of charter.milestones) {
      if (milestone.retro !== undefined || isWaived(milestone.without, 'retro')) continue;
      yield { at: nameOf(milestone), message: `Nobody looks back on “${milestone.title}” when it is reached.` };
    }
  },
  bad: `
    milestone ‹first-shift› "First shift" { due 2026-02-27 }
  `,
  good: `
    meeting look-back "Retro" { kind retro  held on 2026-03-02 }
    milestone first-shift "First shift" { due 2026-02-27  retro look-back }
  `,
});
