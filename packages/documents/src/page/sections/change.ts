import { bdi } from '../../html/bdi.ts';
import { type Html, html } from '../../html/markup.ts';
import { momentsOf, timeline } from '../../pictures/timeline.ts';
import { date } from '../kit/day.ts';
import { facts } from '../kit/facts.ts';
import { lines } from '../kit/list.ts';
import { subsection } from '../kit/section.ts';
import type { Page } from '../page.ts';
import { contingencies } from './change/contingencies.ts';
import { pivots } from './change/pivots.ts';
import { renewals } from './change/renewals.ts';
import { reviews } from './change/reviews.ts';

/** What may change: what makes the partners change course, when they look again, whether they go on, and what they do if it goes wrong. */
export function change(page: Page): Html | undefined {
  const parts = [course, pivots, reviews, renewals, contingencies].flatMap((part) => part(page) ?? []);
  return parts.length === 0 ? undefined : html`${parts}`;
}

/** The days of all that is told here and of how it ends, seen together. In forms that have no pictures the same days stand in words. */
function course(page: Page): Html | undefined {
  const picture = timeline(page);
  const days = facts(momentsOf(page).map(({ day, texts }) => [date(page, day), lines(texts.map((text) => bdi(text)))]));
  return picture && subsection(undefined, page.words.pictures.timeline, html`${picture}<div class="without-pictures">${days}</div>\n`);
}
