import { type DatedKind, datedOf } from '@charter/model/agenda.ts';
import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { type CalendarDate, isBusinessDay, weekday } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';

/** Days on which people have to come together; a day by which something is due may be any. */
const kinds: readonly DatedKind[] = ['sign-off', 'meeting', 'review', 'renewal', 'renegotiation'];

export const weekend = rule({
  code: 'weekend',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Days on which people meet are working days.',
  why: 'A meeting on a Sunday is moved, and the one who moves it chooses the day.',
  source: 'Clear roles: dates that are in the calendar',
  remedy: 'Choose a working day near it, or write `no working days because "…"` where weekends are when you meet.',
  rows: [35],
  *check(charter) {
    if (charter.without.some(({ what }) => what === 'working days')) return;
    for (const { kind, title, date, at } of datedOf(charter, kinds)) {
      if (isBusinessDay(date)) continue;
      const what = kind === 'meeting' || kind === 'sign-off' ? `The ${kind} “${title}”` : `The ${title}`;
      yield { at, message: `${what} is set for ${date}, a ${nameOf(date)}.` };
    }
    for (const { title, schedule } of recurring(charter)) {
      const { first } = schedule ?? {};
      if (schedule === undefined || first === undefined || isBusinessDay(first)) continue;
      yield { at: spanOf(schedule.origin, 'first'), message: `“${title}” begins on ${first}, a ${nameOf(first)}.` };
    }
  },
  bad: `meeting launch "Launch" { held on ‹2026-07-12› }`,
  good: `meeting launch "Launch" { held on 2026-07-13 }`,
});

function nameOf(date: CalendarDate): string {
  return weekday(date) === 6 ? 'Saturday' : 'Sunday';
}

function recurring({ forums, meetings }: Charter) {
  return [
    ...forums.map(({ title, meets }) => ({ title, schedule: meets })),
    ...meetings.map(({ title, held }) => ({ title, schedule: held })),
  ];
}
