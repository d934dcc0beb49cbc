import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { problem, quoted } from './problem.ts';

/** `rung-twice`: two rungs of a charter share a name, so that an experiment that names it could stand on either. */
export function rungTwice(name: string, second: Span, first: Span): Finding {
  return problem('rung-twice', second, {
    message: `There are two rungs called ${quoted(name)}.`,
    why: 'An experiment on that rung could stand on either.',
    remedy: 'Give one of the two another name.',
    others: [{ message: 'The first one is here.', at: first }],
  });
}
