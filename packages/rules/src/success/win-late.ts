import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { MinimumWin } from '@charter/model/success.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { type CalendarDate, compareDates } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';

export const winLate = rule({
  code: 'win-late',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A minimum win comes before the target it proves, and before the end.',
  why: 'A first win that comes last can no longer help anybody to decide whether to go on.',
  source: 'Shared vision: the minimum credible win',
  remedy: 'Set an earlier day for the win, such as the middle of the term.',
  rows: [9],
  *check(charter) {
    for (const win of charter.minimumWins) {
      const limit = earliestLimit(charter, win);
      for (const { by, origin } of win.tests) {
        if (by === undefined || limit === undefined || compareDates(by, limit.day) < 0) continue;
        yield { at: spanOf(origin, 'date'), message: `The minimum win “${win.title}” is due on ${by}, but ${limit.what} on ${limit.day}.` };
      }
    }
  },
  bad: `
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-06-30 }
    minimum credible win tenth "A tenth less" { measure wait <= 45 minutes by ‹2026-06-30›  proves faster }
  `,
  good: `
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-06-30 }
    minimum credible win tenth "A tenth less" { measure wait <= 45 minutes by 2026-04-30  proves faster }
  `,
});

/** The first of the days on which what the win proves, or anything where it names nothing, is to be reached, or the charter ends. */
function earliestLimit(charter: Charter, { proves }: MinimumWin): { readonly day: CalendarDate; readonly what: string } | undefined {
  const targets = charter.outcomes
    .filter(({ id }) => proves.length === 0 || proves.includes(id))
    .flatMap(({ title, targets }) =>
      targets.flatMap(({ by }) => (by === undefined ? [] : [{ day: by, what: `“${title}” is to be reached` }])),
    );
  const end = charter.term && lastDayOfTerm(charter.term);
  const limits = [...targets, ...(end === undefined ? [] : [{ day: end, what: 'the charter ends' }])];
  return limits.toSorted((a, b) => compareDates(a.day, b.day))[0];
}
