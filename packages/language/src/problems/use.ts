import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import type { RefusedSource } from '../source-host.ts';
import { problem } from './problem.ts';

const remedies: Readonly<Record<RefusedSource['refused'], string>> = {
  missing: 'Write the path from this file to the other, such as `use "shared/people.charter"`.',
  outside: 'Move the file into the folder of this charter, and write the path from here to there.',
  unreadable: 'Mend that file first.',
};

/** `use-missing`, `use-outside` or `use-unreadable`: a file that cannot be brought in. */
export function useRefused(at: Span, refusal: RefusedSource): Finding {
  return problem(`use-${refusal.refused}`, at, { message: refusal.reason, remedy: remedies[refusal.refused] });
}
