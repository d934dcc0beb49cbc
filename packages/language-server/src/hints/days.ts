import type { Stretch } from '@charter/model/calendar.ts';
import { percentInto, stretchOf } from '@charter/model/calendar.ts';
import type { Charter } from '@charter/model/charter.ts';
import { lastDayOfRun } from '@charter/model/last-day-of-run.ts';
import { type Origin, spanOf } from '@charter/model/origin.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { addDuration, daysBetween } from '@charter/model/value/date.ts';
import { multiplyDecimals } from '@charter/model/value/decimal.ts';
import type { Duration } from '@charter/model/value/duration.ts';
import type { Hint } from './hint.ts';

/** The days that can be counted: where something ends, the middle of the term, and until when notice can be given. */
export function* dayHints({ term, renegotiation, phases, experiments, exit, renewals }: Charter): Iterable<Hint> {
  const stretch = stretchOf(term);
  if (term?.length !== undefined && stretch !== undefined) yield termHint(term.origin, stretch);
  if (renegotiation !== undefined && stretch !== undefined) {
    const label = `${percentInto(renegotiation.date, stretch)} % into the term`;
    yield { after: renegotiation.origin, label, tooltip: `The term runs from ${stretch.from} to ${stretch.to}.` };
  }
  for (const { runs } of phases) if (runs?.length !== undefined) yield* endHint(runs.origin, lastDayOfTerm(runs), 'phase');
  for (const experiment of experiments) {
    const { run } = experiment;
    if (run?.length !== undefined) yield* endHint(run.origin, lastDayOfRun(experiment), 'experiment');
  }
  if (exit?.notice !== undefined && stretch !== undefined) yield* noticeHint(exit.origin, exit.notice, stretch.to, 'the term ends');
  for (const { origin, notice, date } of renewals) {
    if (notice !== undefined && date !== undefined) yield* noticeHint(origin, notice, date, 'it is renewed');
  }
}

function termHint(after: Origin, { from, to }: Stretch): Hint {
  const middle = addDuration(from, { kind: 'duration', amount: String(Math.round(daysBetween(from, to) / 2)), unit: 'day' });
  return { after, label: `until ${to}, half-way on ${middle}`, tooltip: 'The last day of the term, and its middle.' };
}

function* endHint(after: Origin, end: CalendarDate | undefined, what: string): Iterable<Hint> {
  if (end !== undefined) yield { after, label: `until ${end}`, tooltip: `The last day of the ${what}.` };
}

function* noticeHint(origin: Origin, notice: Duration, end: CalendarDate, when: string): Iterable<Hint> {
  const day = addDuration(end, { ...notice, amount: multiplyDecimals(notice.amount, '-1') });
  if (day !== undefined)
    yield { after: spanOf(origin, 'notices'), label: `by ${day}`, tooltip: `The last day for it before ${when} on ${end}.` };
}
