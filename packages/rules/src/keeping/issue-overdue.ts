import { spanOf } from '@charter/model/origin.ts';
import { daysBetween } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';
import { watchedOf } from './watched.ts';

export const issueOverdue = rule({
  code: 'issue-overdue',
  topic: 'keeping',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'error' },
  summary: 'No open issue is past its day.',
  why: 'A day that passes without a word teaches everybody that days do not matter.',
  source: 'Governance: a register with due dates',
  remedy: 'Close it, `closed on 2026-02-05 "…"`, or agree on a new day.',
  rows: [74],
  needsAsOf: true,
  *check(charter, { asOf }) {
    if (asOf === undefined || charter.status?.status === 'ended') return;
    for (const { what, thing } of watchedOf(charter)) {
      if (what !== 'issue' || thing.due === undefined || thing.due >= asOf) continue;
      const late = counted(daysBetween(thing.due, asOf), 'day', 'days');
      yield { at: spanOf(thing.origin, 'dates'), message: `The issue “${thing.title}” was due ${late} ago and is still open.` };
    }
  },
  bad: `issue gap "No data on weekends" { due ‹2026-05-29› }`,
  good: `issue gap "No data on weekends" { due 2026-05-29  closed on 2026-05-28 }`,
});
