import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';
import { incentives, jointMeasures } from './success/incentives.ts';
import { metrics } from './success/metrics.ts';
import { minimumWins } from './success/minimum-wins.ts';
import { outcomes } from './success/outcomes.ts';

/** What the partners want to reach, how they will know, and what rewards people for it or against it. */
export function success(page: Page): Html {
  const parts = [outcomes, minimumWins, metrics, jointMeasures, incentives];
  return html`${parts.map((part) => part(page))}`;
}
