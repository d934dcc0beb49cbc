import type { Charter } from '@charter/model/charter.ts';
import type { Issue } from '@charter/model/keeping.ts';
import { spanOf } from '@charter/model/origin.ts';
import { addDuration, type CalendarDate, daysBetween } from '@charter/model/value/date.ts';
import { longestDays } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { titleOf } from '@charter/model/who.ts';
import { rule } from '../engine/rule.ts';

export const issueNotEscalated = rule({
  code: 'issue-not-escalated',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'An issue that is not solved in time goes up the ladder, as agreed.',
  why: 'The time from an issue to its end tells more about a partnership than any figure; it grows where issues wait below.',
  source: 'Leading signs: the time from an issue to its end',
  remedy: 'Bring it up, and write it down: `escalated … to $forum`. Or change the time after which it goes up.',
  rows: [179],
  needsAsOf: true,
  *check(charter, { asOf }) {
    if (asOf === undefined || charter.log.length === 0) return;
    for (const issue of charter.issues) {
      const { escalates, title } = issue;
      const raised = issue.raisedOn ?? charter.log.find(({ event }) => event.kind === 'raised' && event.subject === issue.id)?.date;
      if (escalates === undefined || raised === undefined || wentUp(charter, issue)) continue;
      const end = issue.closed?.date ?? charter.log.find(({ event }) => event.kind === 'closed' && event.subject === issue.id)?.date;
      const limit = limitOf(raised, escalates.after);
      if (limit === undefined || (end ?? asOf) <= limit) continue;
      const open = daysBetween(raised, end ?? asOf);
      yield {
        at: spanOf(issue.origin, 'escalations'),
        message: `“${title}” was to go to ${titleOf(charter, escalates.to)} after ${describeValue(escalates.after)}; it ${end === undefined ? 'has been' : 'was'} open for ${open} days, and nothing says that it went there.`,
      };
    }
  },
  bad: `charter a "A" {
  forum ops "Ops" { meets weekly }
  issue gap "No data" { raised on 2026-03-02  ‹escalates to ops after 5 days›  closed on 2026-03-20 }
}
log a { 2026-03-02 noted "No data" }`,
  good: `charter a "A" {
  forum ops "Ops" { meets weekly }
  issue gap "No data" { raised on 2026-03-02  escalates to ops after 5 days  closed on 2026-03-20 }
}
log a { 2026-03-09 escalated gap to ops }`,
});

/** Whether the log shows that an issue was brought up: it says so, or somebody decided about it. */
function wentUp({ log }: Charter, { id }: Issue): boolean {
  return log.some(
    ({ event }) => (event.kind === 'escalated' && event.subject === id) || (event.kind === 'decision' && event.about.includes(id)),
  );
}

/** The last day on which an issue may still be below; hours count as the days they begin. */
function limitOf(raised: CalendarDate, after: Parameters<typeof longestDays>[0]): CalendarDate | undefined {
  const exact = addDuration(raised, after);
  const days = Math.ceil(Number(longestDays(after)));
  return exact ?? addDuration(raised, { kind: 'duration', amount: days.toString(), unit: 'day' });
}
