import type { Experiment } from './experiments.ts';
import { lastDayOfTerm } from './term.ts';
import type { CalendarDate } from './value/date.ts';

/** The last day on which an experiment runs; undefined where no day is told. */
export function lastDayOfRun({ run }: Experiment): CalendarDate | undefined {
  if (run?.from === undefined) return run?.to;
  return lastDayOfTerm({ ...run, from: run.from });
}
