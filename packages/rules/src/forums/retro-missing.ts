import { lastDayOfTerm } from '@charter/model/term.ts';
import { addDuration } from '@charter/model/value/date.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const retroMissing = rule({
  code: 'retro-missing',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Partners who work together for months look back together.',
  why: 'Nobody learns from what happened, only from talking about what happened.',
  source: 'Reflections: learning comes from looking back',
  remedy: 'Hold one every month or after each milestone: `meeting back "Look back" { kind retro  held monthly }`.',
  rows: [193],
  options: { months: 3 },
  *check(charter, { options }) {
    const { term, meetings, milestones, reviews, phases } = charter;
    const end = term && lastDayOfTerm(term);
    const short = term && addDuration(term.from, { kind: 'duration', amount: options.months.toString(), unit: 'month' });
    if (end === undefined || short === undefined || end <= short || isWaived(charter.without, 'retro', 'look back')) return;
    const looksBack = meetings.some(({ kind }) => kind === 'retro') || milestones.some(({ retro }) => retro !== undefined);
    if (looksBack || reviews.some(({ kind }) => kind !== 'realignment') || phases.some(({ closesWith }) => closesWith.length > 0)) return;
    yield { at: headOf(charter), message: `“${charter.title}” runs until ${end}, and nobody looks back together on how it went.` };
  },
  bad: 'charter ‹tours› "Harbour tours" { runs from 2026-01-05 for 6 months }',
  good: `charter tours "Harbour tours" {
    runs from 2026-01-05 for 6 months
    meeting back "Look back" { kind retro  held monthly }
  }`,
});
