import { type DatedKind, datedOf } from '@charter/model/agenda.ts';
import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { type CalendarDate, daysBetween } from '@charter/model/value/date.ts';
import { type Report, rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';
import { watchedOf } from '../keeping/watched.ts';
import { isKept, isRunning } from '../record/running.ts';

/** What the log can say that it was delivered. */
const kinds: readonly DatedKind[] = ['deliverable', 'milestone', 'playbook'];

export const deadlineOverdue = rule({
  code: 'deadline-overdue',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary:
    'What was promised for a day that has passed is delivered, by the log of the charter, and no open issue is past its day. Without a log, the first thing that is due is told.',
  why: 'A deadline that passes without a word takes the next one with it.',
  source: 'Clear roles: names on deadlines; governance: a register with due dates',
  remedy: 'Write in the log that it was delivered, `2026-03-27 delivered … by $person`, or agree on a new day.',
  rows: [35, 74],
  options: { things: ['promises', 'issues'] },
  needsAsOf: true,
  *check(charter, { asOf, options }) {
    if (asOf === undefined || charter.status?.status === 'ended') return;
    if (options.things.includes('promises') && isRunning(charter, asOf)) yield* undelivered(charter, asOf);
    if (options.things.includes('issues')) yield* openIssues(charter, asOf);
  },
  bad: [
    `charter a "A" { deliverable guide "Playbook" { due ‹2026-05-29› } }
log a { 2026-05-04 noted "We began" }`,
    'deliverable guide "Playbook" { due ‹2026-05-29› }  milestone shift "First shift" { due 2026-04-30 }',
    'issue gap "No data on weekends" { due ‹2026-05-29› }',
  ],
  good: `charter a "A" { deliverable guide "Playbook" { due 2026-05-29 }  issue gap "No data on weekends" { due 2026-05-29  closed on 2026-05-28 } }
log a { 2026-05-28 delivered guide }`,
});

function* undelivered(charter: Charter, asOf: CalendarDate): Iterable<Report> {
  const delivered = new Set(charter.log.flatMap(({ event }) => (event.kind === 'delivered' ? [event.subject] : [])));
  const due = [...datedOf(charter, kinds)].filter(({ id, date }) => date < asOf && id !== undefined && !delivered.has(id));
  const [first, ...others] = due;
  if (first === undefined) return;
  if (charter.log.length === 0) {
    const more =
      others.length === 0
        ? ''
        : `, like ${counted(others.length, 'other thing', 'other things')} that ${others.length === 1 ? 'is' : 'are'} due`;
    yield {
      at: first.at,
      message: `The ${first.kind} “${first.title}” was due ${late(first.date, asOf)}${more}; the charter has no log that could say it was delivered.`,
      remedy: `Keep a log beside the charter, \`log ${charter.id} { ${first.date} delivered ${first.id} }\`, or agree on a new day.`,
      others: others.map(({ title, at }) => ({ message: `“${title}”`, at })),
      rows: [35],
    };
  }
  // A log that nobody keeps says nothing of what was delivered since; `log-stale` says that.
  for (const { id, kind, title, date, at } of isKept(charter, asOf) ? due : []) {
    yield {
      at,
      message: `The ${kind} “${title}” was due ${late(date, asOf)}, and the log does not say that it was delivered.`,
      remedy: `Write in the log that it was delivered, \`${date} delivered ${id}\`, or agree on a new day.`,
      rows: [35],
    };
  }
}

function* openIssues(charter: Charter, asOf: CalendarDate): Iterable<Report> {
  for (const { what, thing } of watchedOf(charter)) {
    if (what !== 'issue' || thing.due === undefined || thing.due >= asOf) continue;
    yield {
      at: spanOf(thing.origin, 'dates'),
      message: `The issue “${thing.title}” was due ${late(thing.due, asOf)} and is still open.`,
      why: 'A day that passes without a word teaches everybody that days do not matter.',
      remedy: `Close it, \`closed on ${asOf} "…"\`, or agree on a new day.`,
      rows: [74],
    };
  }
}

function late(date: CalendarDate, asOf: CalendarDate): string {
  return `${counted(daysBetween(date, asOf), 'day', 'days')} ago`;
}
