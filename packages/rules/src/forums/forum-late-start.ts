import { spanOf } from '@charter/model/origin.ts';
import { addDuration, daysBetween } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';

export const forumLateStart = rule({
  code: 'forum-late-start',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Forums begin to meet within one round of the start.',
  why: 'Until the first meeting, whoever is loudest decides, and that becomes how it is done.',
  source: 'Operating system: governance meetings start at once',
  remedy: 'Let the first meeting follow the start by no more than one round.',
  rows: [171],
  *check(charter) {
    const launch = charter.meetings.find(({ kind }) => kind === 'launch')?.held?.date;
    const start = launch ?? charter.term?.from;
    if (start === undefined) return;
    for (const { title, meets } of charter.forums) {
      const latest = meets?.cadence && addDuration(start, meets.cadence.every);
      if (meets?.first === undefined || latest === undefined || meets.first <= latest) continue;
      const days = counted(daysBetween(start, meets.first), 'day', 'days');
      yield { at: spanOf(meets.origin, 'first'), message: `“${title}” meets for the first time ${days} after the start on ${start}.` };
    }
  },
  bad: `
    runs from 2026-01-05 for 12 weeks
    forum leads "Workstream leads" { meets weekly from ‹2026-02-09› }
  `,
  good: `
    runs from 2026-01-05 for 12 weeks
    forum leads "Workstream leads" { meets weekly from 2026-01-12 }
  `,
});
