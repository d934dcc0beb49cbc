import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { addDuration, compareDates } from '@charter/model/value/date.ts';
import { compareDurations, type Duration } from '@charter/model/value/duration.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { everySo } from './words.ts';

export const operatingReview = rule({
  code: 'operating-review',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'The partners review how they work together, at least every half-year.',
  why: 'Governance that is set up and forgotten goes on being followed where it no longer helps, and ignored where it would.',
  source: 'Set-and-forget governance: review the governance model itself',
  remedy: 'Add one: `review operating every 6 months { asks "What slows us down?" }`, or say why not: `no operating review because "…"`.',
  rows: [152, 154],
  options: { months: 6 },
  *check(charter, { options }) {
    const longest = { kind: 'duration', amount: String(options.months), unit: 'month' } as const;
    const reviews = charter.reviews.filter(({ kind }) => kind === 'operating');
    const held = charter.meetings.some(({ kind }) => kind === 'operating-review');
    for (const { cadence, origin } of reviews) {
      if (cadence === undefined || compareDurations(cadence.every, longest) !== 1) continue;
      const message = `How the partners work together is reviewed only ${everySo(cadence.every)}.`;
      yield { at: spanOf(origin, 'cadence'), message, remedy: `Review it at least every ${options.months} months.` };
    }
    if (reviews.length > 0 || held || isWaived(charter.without, 'operating review') || isOver(charter, longest)) return;
    yield { at: headOf(charter), message: 'Nobody reviews whether this way of working together still works.' };
  },
  bad: `
    charter ‹er-waits› "Shorter waits" {
      runs from 2026-01-05 for 12 months
    }
  `,
  good: `
    charter er-waits "Shorter waits" {
      runs from 2026-01-05 for 12 months
      review operating every 6 months { asks "What slows us down?" }
    }
  `,
});

/** Whether the partnership ends before the first such review would be due. */
function isOver({ term }: Charter, longest: Duration): boolean {
  const last = term && lastDayOfTerm(term);
  const due = term && addDuration(term.from, longest);
  return last !== undefined && due !== undefined && compareDates(last, due) <= 0;
}
