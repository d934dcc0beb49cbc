import type { Term } from '@charter/model/frame.ts';
import type { Span } from '@charter/model/origin.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { addDuration, daysBetween } from '@charter/model/value/date.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

const words = ['renegotiation', 'midpoint', 'mid-point'];

export const renegotiationMissing = rule({
  code: 'renegotiation-missing',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A long term or phase has a day on which the partners look again at what they agreed.',
  why: 'Halfway there is still time to change course; at the end there is only time to regret.',
  source: 'Shared vision: renegotiate at the midpoint of the time-box',
  remedy: 'Set a day near the middle: `renegotiate on 2026-06-29`.',
  rows: [15, 16],
  options: { weeks: 8 },
  *check(charter, { options }) {
    const looks = [charter, ...charter.phases].flatMap(({ renegotiation }) => renegotiation?.date ?? []);
    const reviews = charter.reviews.flatMap(({ date }) => date ?? []);
    const long = (term: Term) => (weeksOf(term) ?? 0) > options.weeks;
    const covered = (term: Term) =>
      [...looks, ...reviews].some((date) => date > term.from && date <= (lastDayOfTerm(term) ?? date)) ||
      charter.reviews.some(({ cadence }) => {
        const first = cadence && addDuration(term.from, cadence.every);
        return first !== undefined && first < (lastDayOfTerm(term) ?? first);
      });
    const report = (at: Span, what: string, term: Term) => ({
      at,
      message: `${what} for ${weeksOf(term)} weeks, and on no day in between do you look again at what you agreed.`,
    });
    const { term } = charter;
    if (isWaived(charter.without, ...words)) return;
    if (term !== undefined && long(term) && !covered(term)) {
      yield report(term.origin, `“${charter.title}” runs`, term);
      return;
    }
    for (const phase of charter.phases) {
      const { runs } = phase;
      if (runs === undefined || !long(runs) || covered(runs) || isWaived(phase.without, ...words)) continue;
      yield report(nameOf(phase), `The phase “${phase.title}” runs`, runs);
    }
  },
  bad: '‹runs from 2026-05-04 for 16 weeks›',
  good: `
    runs from 2026-05-04 for 16 weeks
    renegotiate on 2026-06-29
  `,
});

function weeksOf(term: Term): number | undefined {
  const end = lastDayOfTerm(term);
  return end === undefined ? undefined : Math.round((daysBetween(term.from, end) + 1) / 7);
}
