import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { problem } from './problem.ts';

/** `rating-impossible`: a rating below 0 or above the best there is. */
export function ratingImpossible(at: Span, rating: string, scale: string): Finding {
  return problem('rating-impossible', at, {
    message: `A rating of ${rating} is not on a scale from 0 to ${scale}.`,
    remedy: `Write a number from 0 to ${scale}, or give the scale a higher end.`,
  });
}
