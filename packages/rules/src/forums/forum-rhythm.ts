import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { addDuration, daysBetween } from '@charter/model/value/date.ts';
import { compareDurations } from '@charter/model/value/duration.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';
import { everySo } from './words.ts';

export const forumRhythm = rule({
  code: 'forum-rhythm',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every forum has a rhythm and begins within one round of the start; the operating team meets at least monthly.',
  why: 'A body that meets when needed meets when it is too late.',
  source: 'Rhythm: an operating team reviews at least every month; operating system: governance meetings start at once',
  remedy: 'Write how often it meets: `meets monthly for 60 minutes`.',
  rows: [27, 73, 144, 171],
  options: { operatingDays: 31 },
  *check(charter, { options }) {
    for (const forum of charter.forums) {
      if (isWaived(forum.without, 'rhythm', 'meetings')) continue;
      const every = forum.meets?.cadence?.every;
      if (every === undefined) {
        yield { at: nameOf(forum), message: `Nobody says when “${forum.title}” meets.`, rows: [27, 73, 144] };
        continue;
      }
      const rare = compareDurations(every, { kind: 'duration', amount: String(options.operatingDays), unit: 'day' }) === 1;
      if (forum.tier !== 'operating' || !rare) continue;
      yield {
        at: spanOf(forum.origin, 'meets'),
        message: `“${forum.title}” runs the operation and meets only ${everySo(every)}.`,
        remedy: 'Let it meet at least `monthly`; quarterly is for the direction, not for the work.',
        rows: [27, 73, 144],
      };
    }
    yield* lateStarts(charter);
  },
  bad: [
    'forum ‹steering› "Steering committee" { decides jointly }',
    'forum ops "Joint operating team" { tier operating  ‹meets quarterly› }',
    `
    runs from 2026-01-05 for 12 weeks
    forum leads "Workstream leads" { meets weekly from ‹2026-02-09› }
    `,
  ],
  good: `
    runs from 2026-01-05 for 12 weeks
    forum leads "Workstream leads" { meets weekly from 2026-01-12 }
    forum ops "Joint operating team" { tier operating  meets monthly }
  `,
});

function* lateStarts({ forums, meetings, term }: Charter): Iterable<Report> {
  const start = meetings.find(({ kind }) => kind === 'launch')?.held?.date ?? term?.from;
  if (start === undefined) return;
  for (const { title, meets } of forums) {
    const latest = meets?.cadence && addDuration(start, meets.cadence.every);
    if (meets?.first === undefined || latest === undefined || meets.first <= latest) continue;
    const days = counted(daysBetween(start, meets.first), 'day', 'days');
    yield {
      at: spanOf(meets.origin, 'first'),
      message: `“${title}” meets for the first time ${days} after the start on ${start}.`,
      why: 'Until the first meeting, whoever is loudest decides, and that becomes how it is done.',
      remedy: `Let the first meeting be on ${latest} at the latest, one round after the start.`,
      rows: [171],
    };
  }
}
