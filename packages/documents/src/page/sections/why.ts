import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';
import { carveOuts, coreCapabilities } from './why/apart.ts';
import { redLines, scope } from './why/bounds.ts';
import { form } from './why/form.ts';
import { phases } from './why/phases.ts';
import { authorship, purpose, victories } from './why/purpose.ts';
import { readiness, selection, stages } from './why/readiness.ts';

/** Why the partners work together, on what, in what form and for how long. */
export function why(page: Page): Html {
  const parts = [purpose, authorship, victories, scope, redLines, carveOuts, coreCapabilities, form, phases, readiness, selection, stages];
  return html`${parts.map((part) => part(page))}`;
}
