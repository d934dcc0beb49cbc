import { addDuration, type CalendarDate } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';
import { entriesOf } from './entries.ts';

export const escalationsRising = rule({
  code: 'escalations-rising',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Fewer things go up the ladder as time goes by.',
  why: 'Partners who learn settle more among themselves; when ever more goes up, something below has stopped working.',
  source: 'Leading signs: fewer fires and escalations',
  remedy: 'Look at what they have in common: often one threshold sends too much upwards.',
  rows: [181],
  options: { periods: 3, days: 30 },
  *check({ log }, { options }) {
    const escalated = entriesOf(log, 'escalated');
    const last = escalated.at(-1);
    const latest = log.reduce<CalendarDate | undefined>(
      (day, entry) => (day !== undefined && day >= entry.date ? day : entry.date),
      undefined,
    );
    if (last === undefined || latest === undefined || escalated.length < options.periods) return;
    const counts = Array.from({ length: options.periods }, (_, period) => {
      const [from, to] = [period + 1, period].map((many) => before(latest, many * options.days));
      return escalated.filter(({ date }) => from !== undefined && to !== undefined && date > from && date <= to).length;
    }).reverse();
    if (counts.some((count, index) => index > 0 && count <= (counts[index - 1] ?? 0))) return;
    yield {
      at: last.event.origin,
      message: `More and more goes up the ladder: ${counts.join(', then ')} in the last ${options.periods} spans of ${options.days} days.`,
    };
  },
  bad: `charter a "A" { forum ops "Ops" { meets weekly }  risk late "The feed slips" }
log a {
  2026-02-20 escalated late to ops
  2026-03-20 escalated late to ops
  2026-03-23 ‹escalated late to ops›
}`,
  good: `charter a "A" { forum ops "Ops" { meets weekly }  risk late "The feed slips" }
log a {
  2026-01-20 escalated late to ops
  2026-01-23 escalated late to ops
  2026-03-23 escalated late to ops
}`,
});

function before(day: CalendarDate, days: number): CalendarDate | undefined {
  return addDuration(day, { kind: 'duration', amount: (-days).toString(), unit: 'day' });
}
