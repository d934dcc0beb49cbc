import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';
import { decisionsMade } from './record/decisions.ts';
import { events } from './record/events.ts';
import { healthRatings } from './record/health.ts';
import { measurements } from './record/measurements.ts';

/** What has happened since: decisions, measurements, how it went, and all else, each in the order of its days. */
export function record(page: Page): Html | undefined {
  const parts = [decisionsMade, measurements, healthRatings, events].flatMap((part) => part(page) ?? []);
  return parts.length === 0 ? undefined : html`${parts}`;
}
