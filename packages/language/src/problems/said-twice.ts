import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { problem } from './problem.ts';

/** `said-twice`: something that may be said once is said again; the first one counts. */
export function saidTwice(what: string, second: Span, first: Span): Finding {
  return problem('said-twice', second, {
    message: `The ${what} is said twice here.`,
    why: 'A reader could not tell which of the two counts.',
    remedy: 'Keep one of them.',
    others: [{ message: 'It is said here first.', at: first }],
  });
}
