import type { Charter } from '@charter/model/charter.ts';
import { targetsImplied } from '@charter/model/minimum-win-strength.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { MinimumWin } from '@charter/model/success.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { type CalendarDate, compareDates } from '@charter/model/value/date.ts';
import { spokenValue } from '@charter/model/value/spoken.ts';
import { isWaived } from '../engine/ask.ts';
import { metricTitle } from '../engine/metric-words.ts';
import { type Report, rule } from '../engine/rule.ts';

export const winStrength = rule({
  code: 'win-strength',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A minimum win asks for less than the target of the outcome it proves, and comes before it and before the end.',
  why: 'The first win is there to show early that going on is worth it; if it is the target itself, nothing shows it before the end.',
  source: 'Shared vision: the minimum credible win',
  remedy: 'Name the smallest result that would convince both sides to go on, short of the target.',
  rows: [9],
  *check(charter) {
    for (const win of charter.minimumWins) {
      yield* late(charter, win);
      if (isWaived(win.without, 'weaker test', 'smaller win')) continue;
      const outcomes = charter.outcomes.filter(({ id }) => win.proves.length === 0 || win.proves.includes(id));
      for (const test of win.tests) {
        const [first] = targetsImplied(charter, test, outcomes);
        if (first === undefined) continue;
        const { outcome, target } = first;
        yield {
          at: spanOf(test.origin, 'condition'),
          message: `The minimum win “${win.title}” asks for as much as “${outcome.title}”, which wants ${metricTitle(charter.metrics, target.metric)} at ${spokenValue(target.to)}.`,
          others: [{ message: 'The target.', at: spanOf(target.origin, 'target') }],
        };
      }
    }
  },
  bad: [
    `
    metric wait "Wait" in minutes { lower is better }
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
    minimum credible win first "A first shift" { measure ‹wait <= 38 minutes› by 2026-02-27  proves faster }
    `,
    `
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-06-30 }
    minimum credible win tenth "A tenth less" { measure wait <= 45 minutes by ‹2026-06-30›  proves faster }
    `,
  ],
  good: `
    metric wait "Wait" in minutes { lower is better }
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
    minimum credible win first "A first shift" { measure wait <= 46 minutes by 2026-02-27  proves faster }
  `,
});

function* late(charter: Charter, win: MinimumWin): Iterable<Report> {
  const limit = earliestLimit(charter, win);
  for (const { by, origin } of win.tests) {
    if (by === undefined || limit === undefined || compareDates(by, limit.day) < 0) continue;
    yield {
      at: spanOf(origin, 'date'),
      message: `The minimum win “${win.title}” is due on ${by}, but ${limit.what} on ${limit.day}.`,
      why: 'A first win that comes last can no longer help anybody to decide whether to go on.',
      remedy: 'Set an earlier day for the win, such as the middle of the term.',
    };
  }
}

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
