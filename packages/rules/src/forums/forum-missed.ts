import { compareDates } from '@charter/model/value/date.ts';
import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const forumMissed = rule({
  code: 'forum-missed',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A forum keeps its rhythm.',
  why: 'A meeting that is skipped twice is no longer expected, and what it was for is decided elsewhere or not at all.',
  source: 'Anti-pattern: set-and-forget governance',
  remedy: 'Hold the next one, or change what it is: less often, shorter, with another chair.',
  rows: [152],
  options: { window: 4, mostMissed: 1 },
  *check({ forums, log, meetings }, { options }) {
    for (const event of [...forums, ...meetings]) {
      const lately = log
        .flatMap(({ date, event: happened }) => (happened.kind === 'held' && happened.subject === event.id ? [{ date, ...happened }] : []))
        .toSorted((a, b) => compareDates(a.date, b.date))
        .slice(-options.window);
      const missed = lately.filter((held) => held.missed);
      if (missed.length <= options.mostMissed) continue;
      const message = `“${event.title}” did not take place ${missed.length} of the last ${lately.length} times.`;
      yield { at: nameOf(event), message, others: missed.map(({ origin }) => ({ message: 'Missed here.', at: origin })) };
    }
  },
  bad: `
    charter er-waits "Shorter waits" {
      person ana "Ana"
      forum ‹steering› "Steering" { members ana  meets monthly }
    }
    log er-waits {
      2026-02-04 held steering
      2026-03-04 missed steering
      2026-04-08 held steering
      2026-05-06 missed steering
    }
  `,
  good: `
    charter er-waits "Shorter waits" {
      person ana "Ana"
      forum steering "Steering" { members ana  meets monthly }
    }
    log er-waits {
      2026-02-04 held steering
      2026-03-04 missed steering
      2026-04-08 held steering
      2026-05-06 held steering
    }
  `,
});
