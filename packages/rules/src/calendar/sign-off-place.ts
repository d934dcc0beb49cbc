import { occurrences } from '@charter/model/calendar.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import type { Schedule } from '@charter/model/forums.ts';
import { spanOf } from '@charter/model/origin.ts';
import { titleOf } from '@charter/model/who.ts';
import { rule } from '../engine/rule.ts';

export const signOffPlace = rule({
  code: 'sign-off-place',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A sign-off with a date happens in a forum or meeting that meets on that day.',
  why: 'A signature that is in nobody’s calendar comes late or by mail, and nobody has looked at the thing together.',
  source: 'Roles and accountability: the demo where sign-off happens is in the calendar',
  remedy: 'Name where it happens: `signed off at $forum on $last-day`.',
  rows: [35],
  *check(charter) {
    for (const { title, signOffs } of charter.deliverables) {
      for (const { at, date, origin } of signOffs) {
        if (date === undefined) continue;
        if (at === undefined) {
          yield { at: origin, message: `“${title}” is signed off on ${date}, but at no meeting.` };
          continue;
        }
        const schedule = scheduleOf(charter, at);
        const days = schedule && occurrences(schedule, { from: date, to: date });
        if (schedule === undefined || days === undefined || days.length > 0) continue;
        yield {
          at: spanOf(origin, 'date'),
          message: `“${title}” is signed off at “${titleOf(charter, at)}” on ${date}, a day on which it does not meet.`,
          remedy: 'Move the sign-off to a day on which they meet, or name another meeting.',
          others: [{ message: 'When it meets.', at: schedule.origin }],
        };
      }
    }
  },
  bad: [
    `
    person ana "Ana"
    deliverable guide "Playbook" { ‹signed off by ana on 2026-03-27› }
    `,
    `
    forum ops "Operating team" { meets weekly from 2026-01-08 }
    deliverable report "Report" { signed off at ops on ‹2026-03-27› }
    `,
  ],
  good: `
    forum ops "Operating team" { meets weekly from 2026-01-08 }
    deliverable report "Report" { signed off at ops on 2026-03-26 }
  `,
});

function scheduleOf({ forums, meetings }: Charter, place: Ref): Schedule | undefined {
  return forums.find(({ id }) => id === place)?.meets ?? meetings.find(({ id }) => id === place)?.held;
}
