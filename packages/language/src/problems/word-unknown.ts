import type { Finding } from '@charter/model/finding.ts';
import { nearest } from '@charter/model/nearest.ts';
import type { Span } from '@charter/model/origin.ts';
import { problem, quoted } from './problem.ts';

/** `word-unknown`: a word from a closed list is needed; `what` says of which list, such as `a rung`. */
export function wordUnknown(at: Span, word: string, what: string, known: readonly string[]): Finding {
  const meant = nearest(word, known);
  return problem('word-unknown', at, {
    message: `${quoted(word)} is not ${what}.`,
    remedy: meant === undefined ? `Write one of: ${known.join(', ')}.` : `Did you mean ${quoted(meant)}?`,
    instead: meant,
  });
}
