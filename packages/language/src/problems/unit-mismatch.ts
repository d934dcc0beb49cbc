import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { problem, quoted } from './problem.ts';

/** `unit-mismatch`: an amount of one kind where another is needed; `needed` is a phrase such as `an amount of money`. */
export function unitMismatch(at: Span, found: string, needed: string, example: string): Finding {
  return problem('unit-mismatch', at, {
    message: `${quoted(found)} is not ${needed}.`,
    why: 'Only like can be compared with like.',
    remedy: `Write ${needed}, such as ${quoted(example)}.`,
  });
}
