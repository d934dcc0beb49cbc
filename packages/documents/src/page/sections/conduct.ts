import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';
import { behaviour } from './conduct/behaviour.ts';
import { credit } from './conduct/credit.ts';
import { health } from './conduct/health.ts';
import { services } from './conduct/services.ts';
import { speakingUp } from './conduct/speaking-up.ts';
import { telling } from './conduct/telling.ts';
import { trust } from './conduct/trust.ts';

/** How the partners treat each other. */
export function conduct(page: Page): Html | undefined {
  const parts = [behaviour, credit, services, telling, speakingUp, health, trust].flatMap((part) => part(page) ?? []);
  return parts.length === 0 ? undefined : html`${parts}`;
}
