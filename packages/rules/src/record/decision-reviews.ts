import type { Charter } from '@charter/model/charter.ts';
import type { LogEvent } from '@charter/model/log.ts';
import { spanOf } from '@charter/model/origin.ts';
import { type CalendarDate, daysBetween } from '@charter/model/value/date.ts';
import type { Report } from '../engine/rule.ts';
import { entriesOf } from './entries.ts';
import { isRunning } from './running.ts';

/** Decisions on record that were to be looked at again, and were not. */
export function* decisionsNotLookedAt(charter: Charter, asOf: CalendarDate, graceDays: number): Iterable<Report> {
  if (!isRunning(charter, asOf)) return;
  const records = entriesOf(charter.log, 'decision');
  const replaced = new Set(records.flatMap(({ event }) => [...event.supersedes, ...event.reverses]));
  for (const { event } of records) {
    const { reviewOn, id, decision, about } = event;
    if (reviewOn === undefined || (id !== undefined && replaced.has(id))) continue;
    const late = daysBetween(reviewOn, asOf);
    const lookedAt = charter.log.some(({ date, event: later }) => date >= reviewOn && isLook(later, decision, about));
    if (late <= graceDays || lookedAt) continue;
    yield {
      at: spanOf(event.origin, 'reviews'),
      message: `“${event.text}” was to be looked at again on ${reviewOn}, ${late} days ago, and the log does not say that it was.`,
      why: 'A decision was easier to make because it would be looked at again; if it is not, the next one will be harder.',
      remedy: 'Look at it again and write down what came of it: a decision that `supersedes` it, a `reviewed` or a `noted`.',
      rows: [76],
    };
  }
}

/** Whether an event can be the second look: a review, a note, or another decision on the same. */
function isLook(event: LogEvent, decision: string, about: readonly string[]): boolean {
  if (event.kind === 'reviewed' || event.kind === 'noted') return true;
  return event.kind === 'decision' && (event.decision === decision || event.about.some((subject) => about.includes(subject)));
}
