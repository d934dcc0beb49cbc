import { stretchOf } from '@charter/model/calendar.ts';
import type { Charter } from '@charter/model/charter.ts';
import { addDuration } from '@charter/model/value/date.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const realignmentMissing = rule({
  code: 'realignment-missing',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'Partners who work together for more than half a year look again at whether they still want the same.',
  why: 'Interests drift apart quietly; a day that was set beforehand makes it possible to say so without accusing anybody.',
  source: 'Coalitions: a trigger for realignment after 6 or 12 months',
  remedy: 'Write `review realignment every 6 months { held by steering  decides continue, scale, stop }`.',
  rows: [5, 107],
  options: { months: 6 },
  *check(charter, { options }) {
    const looksAgain = charter.reviews.some(({ kind, choices }) => kind === 'realignment' || choices.length > 0);
    if (looksAgain || isWaived(charter.without, 'realignment', 'review', 'reviews') || isShort(charter, options.months)) return;
    yield { at: headOf(charter), message: 'No day is set on which the partners ask whether they still want the same.' };
  },
  bad: `charter ‹library› "Library" { runs from 2026-01-12 for 12 months }`,
  good: `runs from 2026-01-12 for 12 months  review realignment every 6 months`,
});

/** Shorter than that, the end itself is the day. */
function isShort({ term }: Charter, months: number): boolean {
  const stretch = stretchOf(term);
  const limit = stretch && addDuration(stretch.from, { kind: 'duration', amount: months.toString(), unit: 'month' });
  return stretch !== undefined && limit !== undefined && stretch.to <= limit;
}
