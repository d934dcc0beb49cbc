import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { problem } from './problem.ts';

/** `range-impossible`: something that ends before it begins. */
export function rangeImpossible(at: Span, low: string, high: string): Finding {
  return problem('range-impossible', at, {
    message: `This goes from ${low} to ${high}, so it ends before it begins.`,
    remedy: `Write the smaller one first: \`${high}\`, then \`${low}\`.`,
  });
}
