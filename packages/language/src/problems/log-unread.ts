import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { problem } from './problem.ts';

/** `log-unread`: a log in a file of its own that its charter does not bring in. */
export function logUnread(at: Span, charter: string, declared: Span): Finding {
  return problem('log-unread', at, {
    message: `The charter \`${charter}\` does not bring in the file of this log.`,
    why: 'What the log says would be on no page.',
    remedy: "Write `use` and the path of this file at the top of the charter's file.",
    others: [{ message: 'The charter is written here.', at: declared }],
  });
}
