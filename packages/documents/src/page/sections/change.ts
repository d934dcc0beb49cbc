import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';
import { contingencies } from './change/contingencies.ts';
import { pivots } from './change/pivots.ts';
import { renewals } from './change/renewals.ts';
import { reviews } from './change/reviews.ts';

/** What may change: what makes the partners change course, when they look again, whether they go on, and what they do if it goes wrong. */
export function change(page: Page): Html | undefined {
  const parts = [pivots, reviews, renewals, contingencies].flatMap((part) => part(page) ?? []);
  return parts.length === 0 ? undefined : html`${parts}`;
}
