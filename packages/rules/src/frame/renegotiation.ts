import type { Charter } from '@charter/model/charter.ts';
import type { Term } from '@charter/model/frame.ts';
import { type Span, spanOf } from '@charter/model/origin.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { addDuration, type CalendarDate, daysBetween } from '@charter/model/value/date.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';

const words = ['renegotiation', 'midpoint', 'mid-point'];

export const renegotiation = rule({
  code: 'renegotiation',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A long term or phase has a day near its middle on which the partners look again at what they agreed.',
  why: 'Halfway there is still time to change course; at the end there is only time to regret.',
  source: 'Shared vision: renegotiate at the midpoint of the time-box',
  remedy: 'Set a day near the middle: `renegotiate on $half-way`.',
  rows: [15, 16],
  options: { weeks: 8, fromPercent: 40, toPercent: 60 },
  *check(charter, { options }) {
    yield* missing(charter, options.weeks);
    yield* offCentre(charter, options.fromPercent, options.toPercent);
  },
  bad: [
    '‹runs from 2026-05-04 for 16 weeks›',
    `
    runs from 2026-01-05 for 12 weeks
    renegotiate on ‹2026-03-23›
    `,
  ],
  good: `
    runs from 2026-05-04 for 16 weeks
    renegotiate on 2026-06-29
  `,
});

function* missing(charter: Charter, mostWeeks: number): Iterable<Report> {
  const { term } = charter;
  if (isWaived(charter.without, ...words)) return;
  const isOpen = (runs: Term | undefined): runs is Term =>
    runs !== undefined && (weeksOf(runs) ?? 0) > mostWeeks && !isCovered(charter, runs);
  if (isOpen(term)) {
    yield reportOf(term.origin, `“${charter.title}” runs`, term);
    return;
  }
  for (const phase of charter.phases) {
    if (!isOpen(phase.runs) || isWaived(phase.without, ...words)) continue;
    yield reportOf(nameOf(phase), `The phase “${phase.title}” runs`, phase.runs);
  }
}

function reportOf(at: Span, what: string, term: Term): Report {
  const middle = middleOf(term);
  return {
    at,
    message: `${what} for ${weeksOf(term)} weeks, and on no day in between do you look again at what you agreed.`,
    ...(middle === undefined ? {} : { remedy: `Set a day near the middle: \`renegotiate on ${middle}\`.` }),
  };
}

/** Whether the partners look again at what they agreed, on some day between the first and the last. */
function isCovered({ phases, renegotiation, reviews }: Charter, term: Term): boolean {
  const end = lastDayOfTerm(term);
  const looks = [renegotiation, ...phases.map((phase) => phase.renegotiation), ...reviews].flatMap((look) => look?.date ?? []);
  const firsts = reviews.flatMap(({ cadence }) => (cadence && addDuration(term.from, cadence.every)) ?? []);
  return looks.some((date) => date > term.from && date <= (end ?? date)) || firsts.some((date) => date < (end ?? date));
}

function* offCentre(charter: Charter, fromPercent: number, toPercent: number): Iterable<Report> {
  const stretches = [
    { what: 'the term', runs: charter.term, look: charter.renegotiation },
    ...charter.phases.map(({ title, runs, renegotiation }) => ({ what: `the phase “${title}”`, runs, look: renegotiation })),
  ];
  for (const { what, runs, look } of stretches) {
    const end = runs && lastDayOfTerm(runs);
    if (look === undefined || runs === undefined || end === undefined || end <= runs.from) continue;
    const percent = Math.round((daysBetween(runs.from, look.date) * 100) / daysBetween(runs.from, end));
    if (percent >= fromPercent && percent <= toPercent) continue;
    yield {
      at: spanOf(look.origin, 'date'),
      message:
        percent < 0 || percent > 100
          ? `You look again on ${look.date}, which lies outside ${what}: ${runs.from} to ${end}.`
          : `You look again on ${look.date}, when ${percent} % of ${what} are over.`,
      why: 'Too early, there is nothing to judge yet; too late, there is nothing left to change.',
      remedy: `Move it to the middle of ${what}, which is ${middleOf(runs) ?? 'half-way'}.`,
      others: [{ message: `It runs from ${runs.from} to ${end}.`, at: runs.origin }],
      rows: [16],
    };
  }
}

function weeksOf(term: Term): number | undefined {
  const end = lastDayOfTerm(term);
  return end === undefined ? undefined : Math.round((daysBetween(term.from, end) + 1) / 7);
}

function middleOf(term: Term): CalendarDate | undefined {
  const end = lastDayOfTerm(term);
  const half = end && Math.round(daysBetween(term.from, end) / 2);
  return half === undefined ? undefined : addDuration(term.from, { kind: 'duration', amount: half.toString(), unit: 'day' });
}
