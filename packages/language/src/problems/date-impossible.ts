import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { problem } from './problem.ts';

/** `date-impossible`: a date that no calendar has. */
export function dateImpossible(at: Span, text: string, lastDay: string | undefined): Finding {
  return problem('date-impossible', at, {
    message: `There is no ${text} in the calendar.`,
    remedy: lastDay === undefined ? 'Write year, month and day, such as `2026-09-30`.' : `The last day of that month is \`${lastDay}\`.`,
  });
}
